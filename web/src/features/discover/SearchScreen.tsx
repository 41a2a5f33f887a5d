import { useState } from "react";
import { useQuery } from "@/api/useQuery.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { Page } from "@/design/Page.tsx";
import { Row, RowGroup } from "@/design/Row.tsx";
import { SearchField } from "@/design/SearchField.tsx";
import { ChatAvatar } from "@/features/chats/ChatAvatar.tsx";
import { matchingFriends } from "@/features/chats/matchingFriends.ts";
import { chatTitle } from "@/features/chats/names.ts";
import { chatsQuery } from "@/features/chats/queries.ts";
import { contactsQuery } from "@/features/contacts/queries.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useText } from "@/locale/useText.ts";

const MOST = 20;

/** Finds friends and groups by name. */
export default function SearchScreen(_: ScreenProps) {
  const text = useText();
  const { value: contacts } = useQuery(contactsQuery);
  const { value: chats } = useQuery(chatsQuery);
  const [words, setWords] = useState("");
  const wanted = words.trim().toLocaleLowerCase();

  const friends = wanted ? matchingFriends(contacts ?? [], words).slice(0, MOST) : [];
  const groups = wanted
    ? (chats ?? []).filter((chat) =>
      chat.kind === "group" && chatTitle(chat, contacts, text.chats).toLocaleLowerCase().includes(wanted)
    ).slice(0, MOST)
    : [];

  return (
    <Page
      title={text.discover.search}
      parent="/discover"
      column
      measured
      head={
        <div className="list-search">
          <SearchField label={text.discover.search} value={words} onChange={setWords} autoFocus />
        </div>
      }
    >
      {!wanted && <EmptyState icon="search" title={text.discover.searchHint} words={text.discover.searchHintWords} />}
      {wanted && !friends.length && !groups.length && (
        <EmptyState icon="search" title={text.chats.nothingFound} words={text.discover.nothing(words.trim())} />
      )}
      {friends.length > 0 && (
        <RowGroup title={text.discover.friends}>
          {friends.map(({ card, remark }) => (
            <Row
              key={card.id}
              title={remark || card.name}
              line={remark ? card.name : card.handle}
              lead={<Avatar id={card.id} name={card.name} picture={card.avatar} size="small" />}
              to={`/contacts/${card.id}`}
            />
          ))}
        </RowGroup>
      )}
      {groups.length > 0 && (
        <RowGroup title={text.discover.groups}>
          {groups.map((chat) => (
            <Row
              key={chat.id}
              title={chatTitle(chat, contacts, text.chats)}
              line={text.chats.members(chat.memberCount)}
              lead={<ChatAvatar chat={chat} size="small" />}
              to={`/chats/${chat.id}`}
            />
          ))}
        </RowGroup>
      )}
    </Page>
  );
}
