import { call } from "@/api/client.ts";
import { type Act, endpoints } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { usePaged } from "@/api/usePaged.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Button } from "@/design/Button.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { ListEnd } from "@/design/ListEnd.tsx";
import { ask, notify } from "@/design/notices.ts";
import { Page } from "@/design/Page.tsx";
import { Row, RowGroup } from "@/design/Row.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import type { ScreenProps } from "@/lib/route.ts";
import { useTask } from "@/lib/useTask.ts";
import { lengthOfTime, shortTime } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { actsQuery } from "./queries.ts";
import { videoQuery } from "./videos.ts";
import { videoTitle } from "./videoTitle.ts";

/** Everything that is remembered of the own watching, and the way to have it forgotten. */
export default function RememberedScreen(_: ScreenProps) {
  const text = useText().channels;
  const { items, error, reload, isEnd, isReading, moreError, more } = usePaged(actsQuery);
  const task = useTask();

  async function forget() {
    const words = text.remembered;
    if (!await ask({ title: words.forgetTitle, words: words.forgetWords, confirm: words.forget, danger: true })) return;
    await call(endpoints.channels.forgetActs, {});
    store.write(actsQuery, { items: [] });
    store.expire("channels/hot");
    notify(words.forgotten);
  }

  return (
    <Page title={text.settings.remembered} parent="/channels/settings" deep column>
      <p className="quiet">{text.remembered.words}</p>
      {!items
        ? error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows />
        : items.length === 0
        ? <EmptyState icon="history" title={text.remembered.none} words={text.remembered.noneWords} />
        : (
          <>
            <Button kind="danger" icon="trash" wide busy={task.busy} onPress={() => void task.run(forget)}>
              {text.remembered.forget}
            </Button>
            <RowGroup>
              {items.map((act) => <ActRow key={`${act.video}-${act.kind}-${act.at}`} act={act} />)}
            </RowGroup>
            <ListEnd words={text.remembered.end} isEnd={isEnd} isReading={isReading} error={moreError} onMore={more} />
          </>
        )}
    </Page>
  );
}

function ActRow({ act }: { act: Act }) {
  const text = useText().channels;
  const { value: video } = useQuery(videoQuery(act.video));
  const done = act.watched ? text.remembered.watched(lengthOfTime(act.watched)) : text.remembered.kinds[act.kind];
  return (
    <Row
      title={video ? videoTitle(video, text) : text.video}
      line={`${done} · ${text.sources[act.source]} · ${shortTime(act.at)}`}
      wrapLine
      to={`/v/${act.video}`}
    />
  );
}
