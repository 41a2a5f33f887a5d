import { useRef, useState } from "react";
import { useQuery } from "@/api/useQuery.ts";
import { useMediaQuery } from "@/lib/useMediaQuery.ts";
import { useText } from "@/locale/useText.ts";
import { tellAct } from "./acts.ts";
import { Caption } from "./Caption.tsx";
import { CommentsSheet } from "./CommentsSheet.tsx";
import { PageFilm } from "./PageFilm.tsx";
import { PicturePost } from "./PicturePost.tsx";
import type { FeedEntry, FeedName } from "./queries.ts";
import { ReasonLine } from "./ReasonLine.tsx";
import { TalkButton } from "./TalkButton.tsx";
import { useGlance } from "./useGlance.ts";
import { useShown } from "./useShown.ts";
import { VideoBar } from "./VideoBar.tsx";
import { VideoHead } from "./VideoHead.tsx";
import { VideoLinkRow } from "./VideoLinkRow.tsx";
import { videoQuery } from "./videos.ts";
import { videoTitle } from "./videoTitle.ts";

interface FeedPageProps {
  entry: FeedEntry;
  feed: FeedName;
  position: number;
  /** How many there are; -1 while nobody knows. */
  count: number;
  isCurrent: boolean;
  isNear: boolean;
}

/** One video over the whole height: it plays while it is the one that is looked at. */
export function FeedPage({ entry, feed, position, count, isCurrent, isNear }: FeedPageProps) {
  const text = useText().channels;
  const { value: video } = useQuery(isNear ? videoQuery(entry.video) : undefined);
  const page = useRef<HTMLElement>(null);
  const [hasComments, setComments] = useState(false);
  const isStill = useMediaQuery("(prefers-reduced-motion: reduce)");
  useShown(page, entry.video, feed);

  useGlance(isCurrent, () => tellAct({ video: entry.video, kind: "skipped", source: feed }));

  return (
    <article
      ref={page}
      className="pager-page"
      aria-label={video && videoTitle(video, text)}
      aria-posinset={position}
      aria-setsize={count}
    >
      {video && isNear && (
        <>
          {video.film && (
            <PageFilm video={video} source={feed} isCurrent={isCurrent} playsAtOnce={!isStill && !hasComments} />
          )}
          {video.pictures && <PicturePost video={video} pictures={video.pictures} source={feed} />}
          <div className="pager-words">
            <ReasonLine reason={entry.reason} />
            <VideoHead video={video} />
            <Caption video={video} />
            {video.link && <VideoLinkRow link={video.link} />}
            {entry.reason.kind === "friends" && <TalkButton video={video} reason={entry.reason} />}
          </div>
          <VideoBar
            video={video}
            source={feed}
            feed={feed}
            reason={entry.reason}
            onComments={() => setComments(true)}
          />
          {hasComments && <CommentsSheet video={video.id} onClose={() => setComments(false)} />}
        </>
      )}
    </article>
  );
}
