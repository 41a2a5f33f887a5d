import type { Contact } from "@/api/schema.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Link } from "@/design/Link.tsx";
import { StatusMark } from "@/features/statuses/StatusMark.tsx";
import { calledName } from "./calledName.ts";

/** A friend in the list; the name comes first, the line about them after it. */
export function FriendRow({ contact, current }: { contact: Contact; current: boolean }) {
  const { card } = contact;
  return (
    <Link to={`/contacts/${card.id}`} className="row friend-row" aria-current={current ? "page" : undefined}>
      <Avatar id={card.id} name={card.name} picture={card.avatar} size="small" />
      <span className="row-words">
        <span className="named">
          <span className="row-title">{calledName(contact)}</span>
          <StatusMark account={card.id} name={calledName(contact)} inside />
        </span>
        {card.line && <span className="row-line">{card.line}</span>}
      </span>
    </Link>
  );
}
