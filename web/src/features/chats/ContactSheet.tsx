import { useState } from "react";
import { useQuery } from "@/api/useQuery.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { Row } from "@/design/Row.tsx";
import { SearchField } from "@/design/SearchField.tsx";
import { Sheet } from "@/design/Sheet.tsx";
import { contactsQuery } from "@/features/contacts/queries.ts";
import { useText } from "@/locale/useText.ts";
import { postContact } from "./compose.ts";
import { matchingFriends } from "./matchingFriends.ts";

/** Sends the card of a friend. */
export default function ContactSheet(props: { chat: string; onClose: () => void }) {
  const text = useText().chats;
  const { value: contacts } = useQuery(contactsQuery);
  const [words, setWords] = useState("");
  return (
    <Sheet title={text.contactTitle} onClose={props.onClose} flush>
      <div className="sheet-inset">
        <SearchField label={text.chooseFriends} value={words} onChange={setWords} />
      </div>
      {contacts?.length === 0 && <EmptyState icon="contacts" title={text.nobodyToChoose} />}
      {matchingFriends(contacts ?? [], words).map(({ card, remark }) => (
        <Row
          key={card.id}
          title={remark || card.name}
          line={card.handle}
          lead={<Avatar id={card.id} name={card.name} picture={card.avatar} size="small" />}
          onPress={() => {
            postContact(props.chat, card);
            props.onClose();
          }}
        />
      ))}
    </Sheet>
  );
}
