import { useEffect, useMemo, useState } from "react";
import type { Chat } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Icon } from "@/design/Icon.tsx";
import { useMyID } from "@/features/accounts/session.ts";
import { useText } from "@/locale/useText.ts";
import { groupQuery } from "./queries.ts";

const MOST = 6;

interface MentionPickerProps {
  chat: Chat;
  /** What was written after the `@`. */
  beginning: string;
  onPick: (account: string, name: string) => void;
  onDismiss: () => void;
}

/** Members whose name begins with what is being written. Arrow keys choose, Enter picks, Escape closes. */
export function MentionPicker({ chat, beginning, onPick, onDismiss }: MentionPickerProps) {
  const text = useText().chats;
  const me = useMyID();
  const { value: group } = useQuery(groupQuery(chat.id));
  const [chosen, setChosen] = useState(0);
  const people = useMemo(() => {
    const wanted = beginning.toLocaleLowerCase();
    const others = (group?.members ?? []).filter(({ card }) => card.id !== me)
      .map(({ card, nickname }) => ({
        account: card.id,
        name: card.name,
        shown: nickname || card.name,
        picture: card.avatar,
        handle: card.handle,
      }));
    // Only the owner may call everyone.
    const all = group?.owner === me
      ? [{ account: "", name: text.everyone, shown: text.everyone, picture: undefined, handle: "" }]
      : [];
    return [...all, ...others]
      .filter(({ name, shown, handle }) =>
        [name, shown, handle].some((each) => each.toLocaleLowerCase().startsWith(wanted))
      )
      .slice(0, MOST);
  }, [group, beginning, me, text]);

  useEffect(() => setChosen(0), [beginning]);
  useEffect(() => {
    function onKeyDown(event: globalThis.KeyboardEvent) {
      const person = people[chosen];
      if (event.key === "Escape") onDismiss();
      else if (!person) return;
      else if (event.key === "ArrowDown") setChosen((chosen + 1) % people.length);
      else if (event.key === "ArrowUp") setChosen((chosen - 1 + people.length) % people.length);
      else if (event.key === "Enter" || event.key === "Tab") onPick(person.account, person.name);
      else return;
      event.preventDefault();
      event.stopPropagation();
    }
    addEventListener("keydown", onKeyDown, true);
    return () => removeEventListener("keydown", onKeyDown, true);
  }, [people, chosen, onPick, onDismiss]);

  if (!people.length) return null;
  return (
    <div className="mentions" role="listbox" aria-label={text.mentionSomeone}>
      {people.map((person, index) => (
        <button
          key={person.account}
          type="button"
          role="option"
          className="menu-item"
          aria-selected={index === chosen}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(person.account, person.name)}
        >
          {person.account
            ? <Avatar id={person.account} name={person.name} picture={person.picture} size="tiny" />
            : <Icon name="announcement" size="small" />}
          {person.shown}
        </button>
      ))}
    </div>
  );
}
