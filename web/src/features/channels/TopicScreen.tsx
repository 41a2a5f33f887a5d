import { usePaged } from "@/api/usePaged.ts";
import { EmptyState } from "@/design/EmptyState.tsx";
import { ListEnd } from "@/design/ListEnd.tsx";
import { Page } from "@/design/Page.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import type { ScreenProps } from "@/lib/route.ts";
import { useText } from "@/locale/useText.ts";
import { topicQuery } from "./queries.ts";
import { VideoGrid } from "./VideoGrid.tsx";

/** The videos under a topic, newest first. */
export default function TopicScreen({ params }: ScreenProps) {
  const text = useText().channels;
  const topic = params.topic ?? "";
  const { items, error, reload, isEnd, isReading, moreError, more } = usePaged(topicQuery(topic));
  return (
    <Page title={`#${topic}`} parent="/channels" deep column>
      {!items
        ? error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows />
        : items.length === 0
        ? <EmptyState icon="tag" title={text.topicEmpty} words={text.topicEmptyWords} />
        : (
          <>
            <VideoGrid videos={items} source="topic" />
            <ListEnd words={text.ends.topic} isEnd={isEnd} isReading={isReading} error={moreError} onMore={more} />
          </>
        )}
    </Page>
  );
}
