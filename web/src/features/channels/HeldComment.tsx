import { call } from "@/api/client.ts";
import { type Comment, endpoints } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Button } from "@/design/Button.tsx";
import { Link } from "@/design/Link.tsx";
import { notify } from "@/design/notices.ts";
import { useTask } from "@/lib/useTask.ts";
import { listTime } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { commentsQuery, heldCommentsQuery } from "./queries.ts";
import { videoQuery } from "./videos.ts";
import { videoTitle } from "./videoTitle.ts";

/** A comment that waits, under which video it is, and what becomes of it. */
export function HeldComment({ page, comment }: { page: string; comment: Comment }) {
  const text = useText().channels;
  const { value: video } = useQuery(videoQuery(comment.video));
  const task = useTask();
  const { author } = comment;

  async function decide(isLetOut: boolean) {
    if (isLetOut) await call(endpoints.channels.moderateComment, { comment: comment.id, isHeld: false });
    else await call(endpoints.channels.deleteComment, { comment: comment.id });
    store.change(heldCommentsQuery(page), (list) => ({
      ...list,
      items: list.items.filter(({ id }) => id !== comment.id),
    }));
    store.expire(commentsQuery(comment.video).key);
    store.expire(videoQuery(comment.video).key);
    notify(isLetOut ? text.commentRules.isLetOut : text.commentRules.isDeleted);
  }

  return (
    <li className="comment">
      <Avatar id={author.id} name={author.name} picture={author.avatar} size="small" />
      <div className="comment-main">
        <p className="comment-head">
          <strong>{author.name}</strong>
          <span className="quiet">{listTime(comment.at)}</span>
        </p>
        <p className="comment-text">{comment.text}</p>
        {video && (
          <Link to={`/v/${video.id}`} className="comment-under">
            {text.commentRules.under(videoTitle(video, text))}
          </Link>
        )}
        <div className="line">
          <Button kind="primary" icon="check" busy={task.busy} onPress={() => void task.run(() => decide(true))}>
            {text.commentRules.letOut}
          </Button>
          <Button kind="danger" icon="trash" disabled={task.busy} onPress={() => void task.run(() => decide(false))}>
            {text.commentRules.delete}
          </Button>
        </div>
      </div>
    </li>
  );
}
