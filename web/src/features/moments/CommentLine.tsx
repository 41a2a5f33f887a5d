import { useState } from "react";
import type { Moment, MomentComment } from "@/api/schema.ts";
import { Link } from "@/design/Link.tsx";
import { Menu, type MenuAnchor, type MenuItem } from "@/design/Menu.tsx";
import { notify } from "@/design/notices.ts";
import { useMyID } from "@/features/accounts/session.ts";
import { useCalledName } from "@/features/contacts/useCalledName.ts";
import { putOnClipboard } from "@/lib/clipboard.ts";
import { useLongPress } from "@/lib/useLongPress.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { askAndDeleteComment } from "./momentActions.ts";

interface CommentLineProps {
  moment: Moment;
  comment: MomentComment;
  onAnswer: () => void;
}

/** One comment on one line. A press answers it; on an own one, and by pressing long, a menu opens. */
export function CommentLine({ moment, comment, onAnswer }: CommentLineProps) {
  const text = useText();
  const words = text.moments;
  const called = useCalledName();
  const me = useMyID();
  const [anchor, setAnchor] = useState<MenuAnchor>();
  const press = useLongPress(setAnchor);
  const task = useTask();
  const mayAnswer = moment.mayTalk && comment.author.id !== me;

  const items: MenuItem[] = [
    {
      title: words.copy,
      icon: "copy",
      onChoose: async () => notify(await putOnClipboard(comment.text) ? text.app.copied : text.app.notCopied),
    },
  ];
  if (mayAnswer) items.unshift({ title: words.answer(called(comment.author)), icon: "reply", onChoose: onAnswer });
  if (comment.mayDelete) {
    items.push({
      title: words.deleteComment,
      icon: "trash",
      danger: true,
      onChoose: () => void task.run(() => askAndDeleteComment(moment, comment)),
    });
  }

  function open(words: HTMLElement) {
    if (mayAnswer) onAnswer();
    else setAnchor(words.getBoundingClientRect());
  }

  return (
    <li className="moment-comment" {...press}>
      <Link to={`/contacts/${comment.author.id}`}>{called(comment.author)}</Link>
      {comment.replyTo && (
        <>
          {" "}
          {words.repliesTo} <Link to={`/contacts/${comment.replyTo.id}`}>{called(comment.replyTo)}</Link>
        </>
      )}
      {words.says}
      {/* A button of its own kind would not break its lines among the words around it. */}
      <span
        role="button"
        tabIndex={0}
        className="moment-comment-words"
        aria-haspopup={mayAnswer ? undefined : "menu"}
        onClick={(event) => open(event.currentTarget)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          open(event.currentTarget);
        }}
      >
        {comment.text}
      </span>
      {anchor && (
        <Menu
          label={words.commentActs(called(comment.author))}
          anchor={anchor}
          items={items}
          onClose={() => setAnchor(undefined)}
        />
      )}
    </li>
  );
}
