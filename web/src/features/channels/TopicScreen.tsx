import { useState } from "react";
import { usePaged } from "@/api/usePaged.ts";
import { useQuery } from "@/api/useQuery.ts";
import { EmptyState } from "@/design/EmptyState.tsx";
import { ListEnd } from "@/design/ListEnd.tsx";
import { Page } from "@/design/Page.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Tabs } from "@/design/Tabs.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import type { ScreenProps } from "@/lib/route.ts";
import { useText } from "@/locale/useText.ts";
import { topicQuery, videosOfTopicQuery } from "./queries.ts";
import { VideoGrid } from "./VideoGrid.tsx";

const ORDERS = ["newest", "mostWatched"] as const;

/** The videos under a topic, newest or most watched first, and how many there are. */
export default function TopicScreen({ params }: ScreenProps) {
  const text = useText().channels;
  const topic = params.topic ?? "";
  const [order, setOrder] = useState<typeof ORDERS[number]>("newest");
  const { value: view } = useQuery(topicQuery(topic));
  const { items, error, reload, isEnd, isReading, moreError, more } = usePaged(videosOfTopicQuery(topic, order));
  return (
    <Page
      title={`#${topic}`}
      subtitle={view && view.videos > 0 ? text.find.videosOf(view.videos) : undefined}
      parent="/channels"
      deep
      column
      measured
      head={
        <div className="list-search">
          <Tabs
            label={text.topicOrder}
            tabs={ORDERS.map((key) => ({ key, title: text.topicOrders[key] }))}
            chosen={order}
            onChoose={setOrder}
          />
        </div>
      }
    >
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
