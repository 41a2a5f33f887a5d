import type { Comment, Video } from "@/api/schema.ts";
import { usePaged } from "@/api/usePaged.ts";
import { Button } from "@/design/Button.tsx";
import { useText } from "@/locale/useText.ts";
import { CommentItem } from "./CommentItem.tsx";
import { repliesQuery } from "./queries.ts";

/** The answers to a comment, the oldest first. */
export function Replies({ video, comment }: { video: Video; comment: Comment }) {
  const text = useText();
  const { items, error, isEnd, isReading, more, reload } = usePaged(repliesQuery(comment.id));
  if (!items) {
    return error ? <Button icon="refresh" onPress={reload}>{text.app.tryAgain}</Button> : null;
  }
  return (
    <>
      <ul className="comments" aria-label={text.channels.comments.answersTo(comment.author.name)}>
        {items.map((reply) => <CommentItem key={reply.id} video={video} comment={reply} parent={comment.id} />)}
      </ul>
      {!isEnd && <Button kind="plain" busy={isReading} onPress={more}>{text.channels.comments.moreAnswers}</Button>}
    </>
  );
}
