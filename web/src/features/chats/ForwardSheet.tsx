import { useMemo, useState } from "react";
import { call } from "@/api/client.ts";
import { endpoints, type Message } from "@/api/schema.ts";
import { Button } from "@/design/Button.tsx";
import { notify } from "@/design/notices.ts";
import { Sheet } from "@/design/Sheet.tsx";
import { newClientID } from "@/lib/clientID.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { ChatPicker } from "./ChatPicker.tsx";

interface ForwardSheetProps {
  messages: Message[];
  merged: boolean;
  onClose: () => void;
  onDone: () => void;
}

/** Chooses up to nine chats for messages that are forwarded. */
export default function ForwardSheet(props: ForwardSheetProps) {
  const text = useText().chats;
  const [note, setNote] = useState("");
  const [to, setTo] = useState<string[]>([]);
  // One name for this wish, however often the button is pressed.
  const clientID = useMemo(newClientID, []);
  const task = useTask();

  async function forward() {
    const [first] = props.messages;
    if (!first) return;
    const seqs = props.messages.map(({ seq }) => seq);
    await call(endpoints.chats.forward, {
      chat: first.chat,
      seqs,
      to,
      merged: props.merged,
      clientID,
      note: note.trim() || undefined,
    });
    notify(text.forwarded);
    props.onDone();
  }

  return (
    <Sheet
      title={text.forwardTitle}
      onClose={props.onClose}
      flush
      actions={
        <Button kind="primary" busy={task.busy} disabled={!to.length} onPress={() => void task.run(forward)}>
          {text.forwardNow(to.length)}
        </Button>
      }
    >
      <ChatPicker label={text.forwardTitle} to={to} onChange={setTo} note={note} onNote={setNote} />
    </Sheet>
  );
}
