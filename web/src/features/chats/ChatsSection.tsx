import { useMemo, useState } from "react";
import { useQuery } from "@/api/useQuery.ts";
import { Button } from "@/design/Button.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { MenuButton } from "@/design/MenuButton.tsx";
import { Page } from "@/design/Page.tsx";
import { SearchField } from "@/design/SearchField.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { VirtualList } from "@/design/VirtualList.tsx";
import { useMyID } from "@/features/accounts/session.ts";
import { contactsQuery } from "@/features/contacts/queries.ts";
import { navigate } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useText } from "@/locale/useText.ts";
import { ChatListRow } from "./ChatListRow.tsx";
import { arrangeChats } from "./chatRow.ts";
import { chatTitle } from "./names.ts";
import { chatsQuery } from "./queries.ts";

/** The list of chats: pinned ones first, then the newest. */
export default function ChatsSection({ params }: ScreenProps) {
  const text = useText();
  const me = useMyID();
  const { value: chats, error, reload } = useQuery(chatsQuery);
  const { value: contacts } = useQuery(contactsQuery);
  const [words, setWords] = useState("");

  const rows = useMemo(() => {
    const titled = arrangeChats(chats ?? []).map((chat) => ({ chat, title: chatTitle(chat, contacts, text.chats) }));
    const wanted = words.trim().toLocaleLowerCase();
    return wanted ? titled.filter(({ title }) => title.toLocaleLowerCase().includes(wanted)) : titled;
  }, [chats, contacts, text, words]);

  const actions = (
    <MenuButton
      icon="plus"
      label={text.chats.start}
      items={[
        { title: text.chats.newGroup, icon: "group", onChoose: () => navigate("/chats/new-group") },
        { title: text.chats.addFriend, icon: "addPerson", onChoose: () => navigate("/contacts/add") },
        { title: text.chats.scan, icon: "scan", onChoose: () => navigate("/contacts/scan") },
      ]}
    />
  );

  return (
    <Page
      title={text.app.chats}
      actions={actions}
      head={chats?.length
        ? (
          <div className="list-search">
            <SearchField label={text.chats.filter} value={words} onChange={setWords} />
          </div>
        )
        : null}
    >
      {!chats && error
        ? <Unavailable error={error} onRetry={reload} />
        : !chats
        ? <SkeletonRows />
        : rows.length
        ? (
          <VirtualList
            items={rows}
            keyOf={({ chat }) => chat.id}
            estimate={68}
            label={text.app.chats}
            keep="chats"
            render={({ chat, title }) => (
              <ChatListRow chat={chat} title={title} me={me} current={params.chat === chat.id} />
            )}
          />
        )
        : words
        ? <EmptyState icon="search" title={text.chats.nothingFound} words={text.chats.nothingFoundWords(words)} />
        : (
          <EmptyState icon="chats" title={text.chats.emptyTitle} words={text.chats.emptyWords}>
            <Button kind="primary" icon="addPerson" onPress={() => navigate("/contacts/add")}>
              {text.chats.addFriend}
            </Button>
          </EmptyState>
        )}
    </Page>
  );
}
