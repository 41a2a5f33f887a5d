import { ListEnd } from "@/design/ListEnd.tsx";
import { VirtualList } from "@/design/VirtualList.tsx";
import { useText } from "@/locale/useText.ts";
import { FeedCard } from "./FeedCard.tsx";
import type { FeedEntry, FeedName } from "./queries.ts";

/** What a feed shows of its list. */
export interface FeedViewProps {
  feed: FeedName;
  entries: FeedEntry[];
  isEnd: boolean;
  isReading: boolean;
  moreError: unknown;
  onMore: () => void;
}

/** A feed as a calm column of cards. */
export function FeedColumn(props: FeedViewProps) {
  const text = useText().channels;
  const { feed } = props;
  return (
    <VirtualList
      className="feed-column"
      items={props.entries}
      keyOf={({ video }) => video}
      estimate={640}
      label={text.feeds[feed]}
      keep={`channels/${feed}`}
      render={({ video, reason }) => <FeedCard video={video} source={feed} feed={feed} reason={reason} />}
      after={
        <ListEnd
          words={text.ends[feed]}
          isEnd={props.isEnd}
          isReading={props.isReading}
          error={props.moreError}
          onMore={props.onMore}
        />
      }
    />
  );
}
