import { useState } from "react";
import { call } from "@/api/client.ts";
import { type Comment, endpoints, type Video } from "@/api/schema.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Button } from "@/design/Button.tsx";
import { Icon } from "@/design/Icon.tsx";
import type { MenuItem } from "@/design/Menu.tsx";
import { MenuButton } from "@/design/MenuButton.tsx";
import { useMyID } from "@/features/accounts/session.ts";
import { useTask } from "@/lib/useTask.ts";
import { listTime, shortCount } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import {
  askAndDeleteComment,
  type CommentPlace,
  letOut,
  setCommentLike,
  setHidden,
  setPinned,
} from "./commentActions.ts";
import { CommentForm } from "./CommentForm.tsx";
import { ReportSheet } from "./ReportSheet.tsx";
import { Replies } from "./Replies.tsx";

/** One comment, with its answers below it where it is not an answer itself. */
export function CommentItem({ video, comment, parent }: { video: Video; comment: Comment; parent?: string }) {
  const { comments: text, report } = useText().channels;
  const [isAnswering, setAnswering] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [isReporting, setReporting] = useState(false);
  const myID = useMyID();
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
  if (mine && author.id !== myID) {
    items.push({ title: report.title, icon: "flag", onChoose: () => setReporting(true) });
  }
  if (mine?.mayModerate && comment.isHeld) {
    items.push({ title: text.letOut, icon: "check", onChoose: run(() => letOut(place, comment)) });
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
          {author.kind === "page" && <span className="label">{text.ofPage}</span>}
          {comment.isPinned && (
            <span className="label">
              {text.pinned}
            </span>
          )}
          {comment.isHidden && <span className="label">{text.hidden}</span>}
          {comment.isHeld && <span className="label">{mine?.mayModerate ? text.held : text.heldForYou}</span>}
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
        {isReporting && (
          <ReportSheet
            title={report.comment}
            onClose={() => setReporting(false)}
            onReport={(reason, words) => call(endpoints.channels.reportComment, { comment: comment.id, reason, words })}
          />
        )}
        {isAnswering && (
          <CommentForm
            video={video}
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
