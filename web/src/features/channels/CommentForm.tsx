import { type FormEvent, useMemo, useRef, useState } from "react";
import type { Comment, Video } from "@/api/schema.ts";
import { IconButton } from "@/design/IconButton.tsx";
import { Switch } from "@/design/Switch.tsx";
import { newClientID } from "@/lib/clientID.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { writeComment } from "./commentActions.ts";

interface CommentFormProps {
  video: Video;
  /** The comment that is answered, and the one that the answer stands under. */
  answered?: { comment: Comment; parent: string };
  onDone?: () => void;
}

/** Where a comment or an answer is written. */
export function CommentForm({ video, answered, onDone }: CommentFormProps) {
  const text = useText().channels.comments;
  const [words, setWords] = useState("");
  const [asPage, setAsPage] = useState(true);
  const [round, setRound] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  // One name for this comment, however often the button is pressed.
  const clientID = useMemo(newClientID, [round]);
  const task = useTask();
  const mayBePage = video.mine?.mayEdit === true;
  const label = answered ? text.answerTo(answered.comment.author.name) : text.write;

  async function send() {
    const said = words.trim();
    if (!said) return;
    const speech = { text: said, replyTo: answered?.comment.id, asPage: mayBePage && asPage, clientID };
    await writeComment({ video: video.id, parent: answered?.parent }, speech);
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
      {mayBePage && (
        <div className="comment-voice">
          <span>{asPage ? text.asPage(video.page.name) : text.asYourself}</span>
          <Switch label={text.speakAsPage} on={asPage} onChange={setAsPage} />
        </div>
      )}
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
