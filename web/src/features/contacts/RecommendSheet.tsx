import { useState } from "react";
import type { AccountCard } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { EmptyState } from "@/design/EmptyState.tsx";
import { notify } from "@/design/notices.ts";
import { Row } from "@/design/Row.tsx";
import { SearchField } from "@/design/SearchField.tsx";
import { Sheet } from "@/design/Sheet.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { ChatAvatar } from "@/features/chats/ChatAvatar.tsx";
import { arrangeChats } from "@/features/chats/chatRow.ts";
import { postContact } from "@/features/chats/compose.ts";
import { chatTitle } from "@/features/chats/names.ts";
import { chatsQuery } from "@/features/chats/queries.ts";
import { useText } from "@/locale/useText.ts";
import { contactsQuery } from "./queries.ts";

/** Sends somebody's card into a chat. */
export default function RecommendSheet({ card, onClose }: { card: AccountCard; onClose: () => void }) {
  const text = useText();
  const { value: chats } = useQuery(chatsQuery);
  const { value: contacts } = useQuery(contactsQuery);
  const [words, setWords] = useState("");
  const rows = arrangeChats(chats ?? [])
    .filter((chat) => chat.mine.maySend && chat.peer?.id !== card.id)
    .map((chat) => ({ chat, title: chatTitle(chat, contacts, text.chats) }))
    .filter(({ title }) => title.toLocaleLowerCase().includes(words.trim().toLocaleLowerCase()));
  return (
    <Sheet title={text.contacts.recommendTitle} onClose={onClose} flush>
      <div className="sheet-inset">
        <SearchField label={text.app.search} value={words} onChange={setWords} />
      </div>
      {!chats
        ? <SkeletonRows count={3} />
        : rows.length === 0 && <EmptyState icon="chats" title={text.contacts.noChats} />}
      {rows.map(({ chat, title }) => (
        <Row
          key={chat.id}
          title={title}
          lead={<ChatAvatar chat={chat} size="small" />}
          onPress={() => {
            postContact(chat.id, card);
            notify(text.contacts.recommended);
            onClose();
          }}
        />
      ))}
    </Sheet>
  );
}
