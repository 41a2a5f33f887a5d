import { useState } from "react";
import type { Contact } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { ChoiceRow } from "@/design/Row.tsx";
import { SearchField } from "@/design/SearchField.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { VirtualList } from "@/design/VirtualList.tsx";
import { contactsQuery } from "@/features/contacts/queries.ts";
import { useText } from "@/locale/useText.ts";
import { matchingFriends } from "./matchingFriends.ts";

interface FriendPickerProps {
  chosen: readonly string[];
  /** Those who cannot be chosen, because they are there already. */
  without?: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** A list of friends of which several can be chosen. */
export function FriendPicker(props: FriendPickerProps) {
  const text = useText().chats;
  const { value: contacts } = useQuery(contactsQuery);
  const [words, setWords] = useState("");
  const friends = matchingFriends(contacts ?? [], words).filter(({ card }) => !props.without?.includes(card.id));

  function toggle({ card }: Contact) {
    const { chosen } = props;
    props.onChange(chosen.includes(card.id) ? chosen.filter((each) => each !== card.id) : [...chosen, card.id]);
  }

  return (
    <>
      <div className="list-search">
        <SearchField label={text.chooseFriends} value={words} onChange={setWords} />
      </div>
      {!contacts
        ? <SkeletonRows />
        : friends.length === 0
        ? words
          ? <EmptyState icon="contacts" title={text.nothingFound} />
          : <EmptyState icon="contacts" title={text.nobodyToChoose} words={text.nobodyToChooseWords} />
        : (
          <VirtualList
            items={friends}
            keyOf={({ card }) => card.id}
            estimate={56}
            label={text.chooseFriends}
            render={(friend) => (
              <ChoiceRow
                many
                title={friend.remark || friend.card.name}
                line={friend.card.handle}
                lead={<Avatar id={friend.card.id} name={friend.card.name} picture={friend.card.avatar} size="small" />}
                on={props.chosen.includes(friend.card.id)}
                onChoose={() => toggle(friend)}
              />
            )}
          />
        )}
    </>
  );
}
