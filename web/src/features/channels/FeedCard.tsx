import { useRef, useState } from "react";
import type { ActSource, FeedReason } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Link } from "@/design/Link.tsx";
import { useText } from "@/locale/useText.ts";
import { Caption } from "./Caption.tsx";
import { CommentsSheet } from "./CommentsSheet.tsx";
import type { FeedName } from "./queries.ts";
import { ReasonLine } from "./ReasonLine.tsx";
import { TalkButton } from "./TalkButton.tsx";
import { useShown } from "./useShown.ts";
import { VideoBar } from "./VideoBar.tsx";
import { VideoHead } from "./VideoHead.tsx";
import { VideoLinkRow } from "./VideoLinkRow.tsx";
import { VideoMedia } from "./VideoMedia.tsx";
import { videoQuery } from "./videos.ts";
import { videoTitle } from "./videoTitle.ts";

interface FeedCardProps {
  video: string;
  source: ActSource;
  feed?: FeedName;
  reason?: FeedReason;
}

/** A video in a column: why it is here, whose it is, the film in its place, and what one can do. */
export function FeedCard({ video: id, source, feed, reason }: FeedCardProps) {
  const text = useText().channels;
  const { value: video } = useQuery(videoQuery(id));
  const card = useRef<HTMLElement>(null);
  const [hasComments, setComments] = useState(false);
  useShown(card, id, source);
  if (!video) return null;
  return (
    <article ref={card} className="video-card" aria-label={videoTitle(video, text)}>
      {reason && (
        <div className="video-card-reason">
          <ReasonLine reason={reason} />
          {reason.kind === "friends" && <TalkButton video={video} reason={reason} />}
        </div>
      )}
      <VideoMedia video={video} source={source} />
      <div className="video-card-words">
        <div className="line spread">
          <VideoHead video={video} />
          <Link to={`/v/${id}?from=${source}`} className="video-card-open">{text.openVideo}</Link>
        </div>
        <Caption video={video} />
        {video.link && <VideoLinkRow link={video.link} />}
        <VideoBar video={video} source={source} feed={feed} reason={reason} onComments={() => setComments(true)} />
      </div>
      {hasComments && <CommentsSheet video={id} onClose={() => setComments(false)} />}
    </article>
  );
}
