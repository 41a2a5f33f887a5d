import { useState } from "react";
import { useQuery } from "@/api/useQuery.ts";
import { Field } from "@/design/Field.tsx";
import { notify } from "@/design/notices.ts";
import { ChoiceRow } from "@/design/Row.tsx";
import { SearchField } from "@/design/SearchField.tsx";
import { contactsQuery } from "@/features/contacts/queries.ts";
import { useText } from "@/locale/useText.ts";
import { ChatAvatar } from "./ChatAvatar.tsx";
import { arrangeChats } from "./chatRow.ts";
import { chatTitle } from "./names.ts";
import { chatsQuery } from "./queries.ts";

const MOST = 9;

interface ChatPickerProps {
  label: string;
  /** The ids of the chosen chats. */
  to: readonly string[];
  onChange: (to: string[]) => void;
  /** Words that go along. */
  note: string;
  onNote: (note: string) => void;
}

/** Chooses up to nine chats for something that is sent on, and words to go along. */
export function ChatPicker(props: ChatPickerProps) {
  const text = useText().chats;
  const { value: chats } = useQuery(chatsQuery);
  const { value: contacts } = useQuery(contactsQuery);
  const [words, setWords] = useState("");
  const { to } = props;

  const rows = arrangeChats(chats ?? []).filter((chat) => chat.mine.maySend)
    .map((chat) => ({ chat, title: chatTitle(chat, contacts, text) }))
    .filter(({ title }) => title.toLocaleLowerCase().includes(words.trim().toLocaleLowerCase()));

  function toggle(id: string) {
    if (to.includes(id)) props.onChange(to.filter((each) => each !== id));
    else if (to.length >= MOST) notify(text.atMostNineChats);
    else props.onChange([...to, id]);
  }

  return (
    <>
      <div className="sheet-inset stack stack-tight">
        <SearchField label={text.filter} value={words} onChange={setWords} />
        <Field label={text.forwardNote} value={props.note} onChange={props.onNote} maxLength={500} />
      </div>
      <p className="section-title">{text.recents}</p>
      <div role="group" aria-label={props.label}>
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
    </>
  );
}
