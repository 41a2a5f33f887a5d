import { useMemo, useState } from "react";
import { call } from "@/api/client.ts";
import { endpoints, type Message } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Button } from "@/design/Button.tsx";
import { Field } from "@/design/Field.tsx";
import { notify } from "@/design/notices.ts";
import { ChoiceRow } from "@/design/Row.tsx";
import { SearchField } from "@/design/SearchField.tsx";
import { Sheet } from "@/design/Sheet.tsx";
import { contactsQuery } from "@/features/contacts/queries.ts";
import { newClientID } from "@/lib/clientID.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { ChatAvatar } from "./ChatAvatar.tsx";
import { arrangeChats } from "./chatRow.ts";
import { chatTitle } from "./names.ts";
import { chatsQuery } from "./queries.ts";

const MOST = 9;

interface ForwardSheetProps {
  messages: Message[];
  merged: boolean;
  onClose: () => void;
  onDone: () => void;
}

/** Chooses up to nine chats for messages that are forwarded. */
export default function ForwardSheet(props: ForwardSheetProps) {
  const text = useText().chats;
  const { value: chats } = useQuery(chatsQuery);
  const { value: contacts } = useQuery(contactsQuery);
  const [words, setWords] = useState("");
  const [note, setNote] = useState("");
  const [to, setTo] = useState<string[]>([]);
  // One name for this wish, however often the button is pressed.
  const clientID = useMemo(newClientID, []);
  const task = useTask();

  const rows = arrangeChats(chats ?? []).filter((chat) => chat.mine.maySend)
    .map((chat) => ({ chat, title: chatTitle(chat, contacts, text) }))
    .filter(({ title }) => title.toLocaleLowerCase().includes(words.trim().toLocaleLowerCase()));

  function toggle(id: string) {
    if (to.includes(id)) setTo(to.filter((each) => each !== id));
    else if (to.length >= MOST) notify(text.atMostNineChats);
    else setTo([...to, id]);
  }

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
      <div className="sheet-inset stack stack-tight">
        <SearchField label={text.filter} value={words} onChange={setWords} />
        <Field label={text.forwardNote} value={note} onChange={setNote} maxLength={500} />
      </div>
      <p className="section-title">{text.recents}</p>
      <div role="group" aria-label={text.forwardTitle}>
        {rows.map(({ chat, title }) => (
          <ChoiceRow
            key={chat.id}
            many
            title={title}
            lead={<ChatAvatar chat={chat} size="small" />}
            on={to.includes(chat.id)}
            onChoose={() => toggle(chat.id)}
          />
        ))}
      </div>
    </Sheet>
  );
}
