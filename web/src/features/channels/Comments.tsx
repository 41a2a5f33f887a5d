import type { Video } from "@/api/schema.ts";
import { usePaged } from "@/api/usePaged.ts";
import { ListEnd } from "@/design/ListEnd.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { Link } from "@/design/Link.tsx";
import { useText } from "@/locale/useText.ts";
import { CommentForm } from "./CommentForm.tsx";
import { CommentItem } from "./CommentItem.tsx";
import { commentsQuery } from "./queries.ts";

/** The comments under a video, and where one writes one. */
export function Comments({ video }: { video: Video }) {
  const text = useText().channels.comments;
  const { items, error, reload, isEnd, isReading, moreError, more } = usePaged(commentsQuery(video.id));
  return (
    <div className="comments-all">
      <Opening video={video} />
      {!items
        ? error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows count={3} />
        : items.length === 0
        ? video.mine?.mayComment && <p className="quiet centred comments-none">{text.none}</p>
        : (
          <>
            <ul className="comments">
              {items.map((comment) => <CommentItem key={comment.id} video={video} comment={comment} />)}
            </ul>
            <ListEnd words={text.end} isEnd={isEnd} isReading={isReading} error={moreError} onMore={more} />
          </>
        )}
    </div>
  );
}

/** The form, or why there is none. */
function Opening({ video }: { video: Video }) {
  const text = useText().channels.comments;
  if (video.mine?.mayComment) return <CommentForm video={video} />;
  if (!video.mine) return <Link to={`/sign-in?to=${encodeURIComponent(`/v/${video.id}`)}`}>{text.signIn}</Link>;
  return <p className="quiet">{video.commenters === "followers" ? text.forFollowers : text.forNobody}</p>;
}
