import { useState } from "react";
import type { CardContent } from "@/api/schema.ts";
import { Button } from "@/design/Button.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { notify } from "@/design/notices.ts";
import { Sheet } from "@/design/Sheet.tsx";
import { useSession } from "@/features/accounts/session.ts";
import { useText } from "@/locale/useText.ts";
import { ChatPicker } from "./ChatPicker.tsx";
import { post } from "./compose.ts";
import { copyAddress } from "./copyAddress.ts";

/** Sends something of this house into chats as a card, with words; or copies its address for elsewhere. */
export function ShareSheet({ card, onClose }: { card: CardContent; onClose: () => void }) {
  const { chats: text, moments: { title: moments } } = useText();
  const me = useSession();
  const [to, setTo] = useState<string[]>([]);
  const [note, setNote] = useState("");

  async function toMoments() {
    const { postWithCard } = await import("@/features/moments/compose/ownDraft.ts");
    await postWithCard(card);
  }

  function share() {
    for (const chat of to) {
      post(chat, { kind: "card", ...card });
      if (note.trim()) post(chat, { kind: "text", text: note.trim() });
    }
    notify(text.shared(to.length));
    onClose();
  }

  return (
    <Sheet
      title={text.shareTitle}
      onClose={onClose}
      flush
      actions={
        <>
          {me && <Button icon="moments" onPress={() => void toMoments()}>{moments}</Button>}
          <Button icon="link" onPress={() => void copyAddress(card.target)}>{text.copyLink}</Button>
          {me && <Button kind="primary" disabled={!to.length} onPress={share}>{text.shareNow(to.length)}</Button>}
        </>
      }
    >
      {me
        ? <ChatPicker label={text.shareTitle} to={to} onChange={setTo} note={note} onNote={setNote} />
        : <EmptyState icon="link" title={text.shareAsVisitor} words={text.shareAsVisitorWords} />}
    </Sheet>
  );
}
