import { useState } from "react";
import type { DayFigures, PageFigures } from "@/api/schema.ts";
import { usePaged } from "@/api/usePaged.ts";
import { useQuery } from "@/api/useQuery.ts";
import { ListEnd } from "@/design/ListEnd.tsx";
import { Page } from "@/design/Page.tsx";
import { Row, RowGroup } from "@/design/Row.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Tabs } from "@/design/Tabs.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { pageQuery } from "@/features/pages/queries.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { lengthOfTime, shortCount, shortDate } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { pageFiguresQuery, videosOfPageQuery } from "../queries.ts";
import { videoQuery } from "../videos.ts";
import { videoTitle } from "../videoTitle.ts";
import { BarList } from "./BarList.tsx";
import { LineChart } from "./LineChart.tsx";
import { Numbers } from "./Numbers.tsx";

const SPANS = ["7", "28", "90"] as const;

/** How an own Page is watched: by day, and by where people came from. */
export default function PageFiguresScreen({ params }: ScreenProps) {
  const text = useText();
  const id = params.page ?? "";
  const [days, setDays] = useState<typeof SPANS[number]>("28");
  const { value: page } = useQuery(pageQuery(id));
  const { value: figures, error, reload } = useQuery(pageFiguresQuery(id, Number(days)));
  return (
    <Page title={text.pages.figures} subtitle={page?.card.name} parent={`/pages/${id}`} deep column>
      <Tabs
        label={text.channels.figures.span}
        tabs={SPANS.map((span) => ({ key: span, title: text.channels.figures.days(Number(span)) }))}
        chosen={days}
        onChoose={setDays}
      />
      {figures
        ? <PageCharts figures={figures} />
        : error
        ? <Unavailable error={error} onRetry={reload} />
        : <SkeletonRows />}
      <VideoRows page={id} />
    </Page>
  );
}

function PageCharts({ figures: { days, sources } }: { figures: PageFigures }) {
  const text = useText().channels;
  const words = text.figures;
  const sum = (field: Exclude<keyof DayFigures, "day">) => days.reduce((all, day) => all + day[field], 0);
  const byDay = (field: Exclude<keyof DayFigures, "day">) =>
    days.map((day) => ({ label: shortDate(day.day), value: day[field] }));
  return (
    <>
      <Numbers
        numbers={[
          { label: words.views, value: shortCount(sum("views")) },
          { label: words.watched, value: lengthOfTime(sum("watched")) },
          { label: words.follows, value: shortCount(sum("follows")) },
          { label: words.likes, value: shortCount(sum("likes")) },
          { label: words.comments, value: shortCount(sum("comments")) },
          { label: words.shares, value: shortCount(sum("shares")) },
        ]}
      />
      <LineChart
        title={words.viewsByDay}
        values={byDay("views")}
        say={shortCount}
        columns={[words.day, words.views]}
      />
      <LineChart
        title={words.watchedByDay}
        values={byDay("watched")}
        say={lengthOfTime}
        columns={[words.day, words.watched]}
      />
      <LineChart
        title={words.followsByDay}
        values={byDay("follows")}
        say={shortCount}
        columns={[words.day, words.follows]}
      />
      {sources.length > 0 && (
        <BarList
          title={words.sources}
          bars={sources.map(({ source, views }) => ({ label: text.sources[source], value: views }))}
          say={shortCount}
        />
      )}
    </>
  );
}

/** The way from the Page to each of its videos. */
function VideoRows({ page }: { page: string }) {
  const text = useText().channels;
  const { items, isEnd, isReading, moreError, more } = usePaged(videosOfPageQuery(page));
  if (!items?.length) return null;
  return (
    <>
      <RowGroup title={text.figures.byVideo}>
        {items.map((video) => <VideoRow key={video} video={video} />)}
      </RowGroup>
      {!isEnd && <ListEnd words="" isEnd={isEnd} isReading={isReading} error={moreError} onMore={more} />}
    </>
  );
}

function VideoRow({ video: id }: { video: string }) {
  const text = useText().channels;
  const { value: video } = useQuery(videoQuery(id));
  if (!video || video.state !== "published") return null;
  const { views } = video.counts;
  return <Row title={videoTitle(video, text)} line={text.viewsOf(views, shortCount(views))} to={`/v/${id}/figures`} />;
}
