import { useMemo, useRef, useState } from "react";
import { useQuery } from "@/api/useQuery.ts";
import { Button } from "@/design/Button.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { MenuButton } from "@/design/MenuButton.tsx";
import { Page } from "@/design/Page.tsx";
import { Row } from "@/design/Row.tsx";
import { SearchField } from "@/design/SearchField.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { VirtualList, type VirtualListHandle } from "@/design/VirtualList.tsx";
import { matchingFriends } from "@/features/chats/matchingFriends.ts";
import { DotBadge } from "@/features/dots/DotBadge.tsx";
import { useDot } from "@/features/dots/useDot.ts";
import { navigate, usePlace } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useText } from "@/locale/useText.ts";
import { arrangeFriends, type FriendEntry, STARRED } from "./arrangeFriends.ts";
import { FriendRow } from "./FriendRow.tsx";
import { LetterIndex } from "./LetterIndex.tsx";
import { contactsQuery } from "./queries.ts";

/** From so many friends on a strip of letters stands beside the list. */
const MANY = 30;

/** All friends by their letters, with requests and tags above. */
export default function ContactsSection({ params }: ScreenProps) {
  const text = useText();
  const { path } = usePlace();
  const { value: contacts, error, reload } = useQuery(contactsQuery);
  const requests = useDot("contacts.requests");
  const [words, setWords] = useState("");
  const list = useRef<VirtualListHandle>(null);
  const arranged = useMemo(() => arrangeFriends(contacts ?? []), [contacts]);
  const entries = useMemo<FriendEntry[]>(() => {
    if (!words.trim()) return arranged;
    return matchingFriends(contacts ?? [], words)
      .map((contact) => ({ kind: "friend", key: contact.card.id, contact }));
  }, [arranged, contacts, words]);
  const letters = useMemo(() => arranged.flatMap((entry) => entry.kind === "heading" ? [entry.letter] : []), [
    arranged,
  ]);

  const doors = (
    <div className="contact-doors">
      <Row
        icon="addPerson"
        title={text.contacts.newFriends}
        trailing={<DotBadge dot={requests} />}
        to="/contacts/requests"
        current={path === "/contacts/requests"}
      />
      <Row icon="tag" title={text.contacts.tags} to="/contacts/tags" current={path.startsWith("/contacts/tags")} />
    </div>
  );

  function body() {
    if (!contacts) return error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows />;
    if (words && !entries.length) {
      return (
        <EmptyState
          icon="search"
          title={text.contacts.nothingFound}
          words={text.contacts.nothingFoundWords(words)}
        />
      );
    }
    return (
      <div className="contact-list">
        <VirtualList
          handle={list}
          items={entries}
          keyOf={({ key }) => key}
          estimate={56}
          label={text.contacts.friends(contacts.length)}
          keep={words ? undefined : "contacts"}
          before={words ? null : doors}
          after={contacts.length
            ? <p className="contact-count">{text.contacts.friends(contacts.length)}</p>
            : (
              <EmptyState icon="contacts" title={text.contacts.emptyTitle} words={text.contacts.emptyWords}>
                <Button kind="primary" icon="addPerson" onPress={() => navigate("/contacts/add")}>
                  {text.contacts.add}
                </Button>
                <Button icon="qr" onPress={() => navigate("/contacts/card")}>{text.contacts.myCard}</Button>
              </EmptyState>
            )}
          render={(entry) =>
            entry.kind === "heading"
              ? <h2 className="contact-letter">{entry.letter === STARRED ? text.contacts.starred : entry.letter}</h2>
              : <FriendRow contact={entry.contact} current={params.account === entry.contact.card.id} />}
        />
        {!words && contacts.length >= MANY && (
          <LetterIndex
            letters={letters}
            onChoose={(letter) => list.current?.toKey(letter)}
          />
        )}
      </div>
    );
  }

  return (
    <Page
      title={text.app.contacts}
      actions={
        <MenuButton
          icon="addPerson"
          label={text.contacts.add}
          items={[
            { title: text.contacts.add, icon: "addPerson", onChoose: () => navigate("/contacts/add") },
            { title: text.contacts.scan, icon: "scan", onChoose: () => navigate("/contacts/scan") },
            { title: text.contacts.myCard, icon: "qr", onChoose: () => navigate("/contacts/card") },
            { title: text.contacts.blocked, icon: "block", onChoose: () => navigate("/contacts/blocked") },
          ]}
        />
      }
      head={contacts?.length
        ? (
          <div className="list-search">
            <SearchField label={text.contacts.search} value={words} onChange={setWords} />
          </div>
        )
        : null}
    >
      {body()}
    </Page>
  );
}
