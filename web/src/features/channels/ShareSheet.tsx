import { useState } from "react";
import type { Video } from "@/api/schema.ts";
import { Button } from "@/design/Button.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { notify } from "@/design/notices.ts";
import { Sheet } from "@/design/Sheet.tsx";
import { useSession } from "@/features/accounts/session.ts";
import { ChatPicker } from "@/features/chats/ChatPicker.tsx";
import { post } from "@/features/chats/compose.ts";
import { useText } from "@/locale/useText.ts";
import { linkOf } from "./talkAbout.ts";
import { copyLink } from "./videoMenu.ts";

/** Sends a video into chats as a card, with words; or copies its link for elsewhere. */
export function ShareSheet({ video, onClose }: { video: Video; onClose: () => void }) {
  const text = useText();
  const me = useSession();
  const [to, setTo] = useState<string[]>([]);
  const [note, setNote] = useState("");

  function share() {
    for (const chat of to) {
      post(chat, { kind: "text", text: linkOf(video) });
      if (note.trim()) post(chat, { kind: "text", text: note.trim() });
    }
    notify(text.channels.shared(to.length));
    onClose();
  }

  return (
    <Sheet
      title={text.channels.shareTitle}
      onClose={onClose}
      flush
      actions={
        <>
          <Button icon="link" onPress={() => void copyLink(video)}>{text.channels.copyLink}</Button>
          {me && (
            <Button kind="primary" disabled={!to.length} onPress={share}>{text.channels.shareNow(to.length)}</Button>
          )}
        </>
      }
    >
      {me
        ? <ChatPicker label={text.channels.shareTitle} to={to} onChange={setTo} note={note} onNote={setNote} />
        : <EmptyState icon="link" title={text.channels.shareAsVisitor} words={text.channels.shareAsVisitorWords} />}
    </Sheet>
  );
}
