import type { VideoFigures } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Page } from "@/design/Page.tsx";
import { Row, RowGroup } from "@/design/Row.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import type { ScreenProps } from "@/lib/route.ts";
import { lengthOfTime, playingTime, shortCount } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { videoFiguresQuery } from "../queries.ts";
import { videoQuery } from "../videos.ts";
import { videoTitle } from "../videoTitle.ts";
import { BarList } from "./BarList.tsx";
import { LineChart } from "./LineChart.tsx";
import { Numbers } from "./Numbers.tsx";

/** How one video was watched: how many stayed how long, where they came from, and what came of it. */
export default function VideoFiguresScreen({ params }: ScreenProps) {
  const text = useText().channels;
  const id = params.video ?? "";
  const { value: video } = useQuery(videoQuery(id));
  const { value: figures, error, reload } = useQuery(videoFiguresQuery(id));
  return (
    <Page
      title={text.figures.title}
      parent={`/v/${id}`}
      deep
      column
    >
      <RowGroup>
        <Row icon="play" title={video ? videoTitle(video, text) : text.openVideo} to={`/v/${id}`} />
      </RowGroup>
      {figures
        ? <VideoCharts figures={figures} duration={video?.film?.duration} />
        : error
        ? <Unavailable error={error} onRetry={reload} />
        : <SkeletonRows />}
    </Page>
  );
}

function VideoCharts({ figures, duration }: { figures: VideoFigures; duration: number | undefined }) {
  const text = useText().channels;
  const words = text.figures;
  const { counts } = figures;
  const share = (thousandths: number) => words.share(Math.round(thousandths / 10));
  return (
    <>
      <Numbers
        numbers={[
          { label: words.views, value: shortCount(figures.views) },
          { label: words.viewers, value: shortCount(figures.viewers) },
          { label: words.watched, value: lengthOfTime(figures.watched) },
          { label: words.completion, value: share(figures.completion) },
          { label: words.followersGained, value: shortCount(figures.followersGained) },
          { label: words.conversations, value: shortCount(figures.conversations) },
          { label: words.likes, value: shortCount(counts.likes) },
          { label: words.comments, value: shortCount(counts.comments) },
          { label: words.shares, value: shortCount(counts.shares) },
        ]}
      />
      {duration !== undefined && figures.views > 0 && (
        <LineChart
          title={words.retention}
          values={figures.retention.map((value, index) => ({
            label: playingTime((duration * index) / Math.max(1, figures.retention.length - 1)),
            value,
          }))}
          most={1_000}
          say={share}
          columns={[words.place, words.stayed]}
        />
      )}
      {figures.sources.length > 0 && (
        <BarList
          title={words.sources}
          bars={figures.sources.map(({ source, views }) => ({ label: text.sources[source], value: views }))}
          say={shortCount}
        />
      )}
      <p className="quiet">{words.note}</p>
    </>
  );
}
