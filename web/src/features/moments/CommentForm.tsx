import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import { explain } from "@/api/problem.ts";
import type { Moment } from "@/api/schema.ts";
import { IconButton } from "@/design/IconButton.tsx";
import { notify } from "@/design/notices.ts";
import { fitHeight } from "@/design/TextArea.tsx";
import { useCalledName } from "@/features/contacts/useCalledName.ts";
import { newClientID } from "@/lib/clientID.ts";
import { useText } from "@/locale/useText.ts";
import { commentDraft, keepCommentDraft } from "./commentDrafts.ts";
import { writeComment } from "./momentActions.ts";
import type { Answering } from "./useAnswering.ts";

const LONGEST = 500;

/** Where a comment is written. What was begun stays until it is sent, whatever happens to the list meanwhile. */
export function CommentForm({ moment, answering }: { moment: Moment; answering: Answering }) {
  const text = useText().moments;
  const called = useCalledName();
  const area = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState(() =>
    commentDraft(moment.id, answering.to?.id) ?? { words: "", clientID: newClientID() }
  );
  const label = answering.to ? text.answer(called(answering.to.author)) : text.writeComment;
  useLayoutEffect(() => fitHeight(area.current), [draft.words]);

  function change(words: string) {
    const next = { ...draft, words };
    setDraft(next);
    keepCommentDraft(moment.id, answering.to?.id, next);
  }

  async function send() {
    const words = draft.words.trim();
    if (!words) return;
    answering.end();
    try {
      await writeComment(moment, words, answering.to, draft.clientID);
      keepCommentDraft(moment.id, answering.to?.id, undefined);
    } catch (error) {
      notify(explain(error));
      answering.begin(answering.to);
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") answering.end();
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    void send();
  }

  return (
    <form
      className="moment-answer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <textarea
        ref={area}
        className="composer-words"
        rows={1}
        value={draft.words}
        maxLength={LONGEST}
        aria-label={label}
        placeholder={label}
        autoFocus
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <IconButton icon="send" label={text.send} filled submit disabled={!draft.words.trim()} />
    </form>
  );
}
