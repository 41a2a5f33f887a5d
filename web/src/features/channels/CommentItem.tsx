import { useState } from "react";
import type { Comment, Video } from "@/api/schema.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Button } from "@/design/Button.tsx";
import { Icon } from "@/design/Icon.tsx";
import type { MenuItem } from "@/design/Menu.tsx";
import { MenuButton } from "@/design/MenuButton.tsx";
import { StatusMark } from "@/features/statuses/StatusMark.tsx";
import { useTask } from "@/lib/useTask.ts";
import { listTime, shortCount } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { askAndDeleteComment, type CommentPlace, setCommentLike, setHidden, setPinned } from "./commentActions.ts";
import { CommentForm } from "./CommentForm.tsx";
import { Replies } from "./Replies.tsx";

/** One comment, with its answers below it where it is not an answer itself. */
export function CommentItem({ video, comment, parent }: { video: Video; comment: Comment; parent?: string }) {
  const text = useText().channels.comments;
  const [isAnswering, setAnswering] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const task = useTask();
  const { author, mine } = { author: comment.author, mine: video.mine };
  const place: CommentPlace = { video: video.id, parent };
  const run = (work: () => Promise<unknown>) => () => void task.run(work);

  const items: MenuItem[] = [];
  if (mine?.mayModerate && !parent) {
    items.push({
      title: comment.isPinned ? text.unpin : text.pin,
      icon: "pin",
      onChoose: run(() => setPinned(place, comment, !comment.isPinned)),
    });
  }
  if (mine?.mayModerate) {
    items.push({
      title: comment.isHidden ? text.unhide : text.hide,
      icon: comment.isHidden ? "eye" : "eyeClosed",
      onChoose: run(() => setHidden(place, comment, !comment.isHidden)),
    });
  }
  if (comment.mayDelete) {
    items.push({
      title: text.delete,
      icon: "trash",
      danger: true,
      onChoose: run(() => askAndDeleteComment(place, comment)),
    });
  }

  return (
    <li className="comment">
      <Avatar id={author.id} name={author.name} picture={author.avatar} size={parent ? "tiny" : "small"} />
      <div className="comment-main">
        <p className="comment-head">
          <strong>{author.name}</strong>
          {!comment.isOfPage && mine && <StatusMark account={author.id} name={author.name} />}
          {comment.isOfPage && <span className="label">{text.ofPage}</span>}
          {comment.isPinned && (
            <span className="label">
              {text.pinned}
            </span>
          )}
          {comment.isHidden && <span className="label">{text.hidden}</span>}
          <span className="quiet">{listTime(comment.at)}</span>
        </p>
        <p className="comment-text">{comment.text}</p>
        <div className="comment-acts">
          {mine?.mayComment && <Button kind="plain" onPress={() => setAnswering(true)}>{text.answer}</Button>}
          {mine && (
            <button
              type="button"
              className="comment-like"
              aria-pressed={comment.isLiked}
              aria-label={comment.isLiked ? text.unlike(comment.likes) : text.like(comment.likes)}
              onClick={run(() => setCommentLike(place, comment, !comment.isLiked))}
            >
              <Icon name="heart" size="small" />
              {comment.likes > 0 && <span aria-hidden="true">{shortCount(comment.likes)}</span>}
            </button>
          )}
          {items.length > 0 && <MenuButton icon="more" label={text.moreActs(author.name)} items={items} />}
        </div>
        {isAnswering && (
          <CommentForm
            video={video.id}
            answered={{ comment, parent: parent ?? comment.id }}
            onDone={() => {
              setAnswering(false);
              setOpen(true);
            }}
          />
        )}
        {!parent && comment.replies > 0 && !isOpen && (
          <Button kind="plain" onPress={() => setOpen(true)}>{text.showAnswers(comment.replies)}</Button>
        )}
        {!parent && isOpen && <Replies video={video} comment={comment} />}
      </div>
    </li>
  );
}
