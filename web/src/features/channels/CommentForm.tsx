import { type FormEvent, useMemo, useRef, useState } from "react";
import type { Comment } from "@/api/schema.ts";
import { IconButton } from "@/design/IconButton.tsx";
import { newClientID } from "@/lib/clientID.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { writeComment } from "./commentActions.ts";

interface CommentFormProps {
  video: string;
  /** The comment that is answered, and the one that the answer stands under. */
  answered?: { comment: Comment; parent: string };
  onDone?: () => void;
}

/** Where a comment or an answer is written. */
export function CommentForm({ video, answered, onDone }: CommentFormProps) {
  const text = useText().channels.comments;
  const [words, setWords] = useState("");
  const [round, setRound] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  // One name for this comment, however often the button is pressed.
  const clientID = useMemo(newClientID, [round]);
  const task = useTask();
  const label = answered ? text.answerTo(answered.comment.author.name) : text.write;

  async function send() {
    const said = words.trim();
    if (!said) return;
    await writeComment({ video, parent: answered?.parent }, said, answered?.comment.id, clientID);
    setWords("");
    setRound(round + 1);
    field.current?.focus();
    onDone?.();
  }

  return (
    <form
      className="comment-form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void task.run(send);
      }}
    >
      <input
        ref={field}
        className="comment-words"
        aria-label={label}
        placeholder={label}
        value={words}
        maxLength={500}
        autoFocus={answered !== undefined}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape" && onDone) {
            event.stopPropagation();
            event.preventDefault();
            onDone();
          }
        }}
      />
      <IconButton icon="send" label={text.send} filled submit disabled={!words.trim() || task.busy} />
    </form>
  );
}
