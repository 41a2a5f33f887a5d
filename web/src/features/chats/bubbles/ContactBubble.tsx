import type { AccountCard } from "@/api/schema.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Link } from "@/design/Link.tsx";
import { useText } from "@/locale/useText.ts";

/** Somebody's card. */
export function ContactBubble({ card }: { card: AccountCard }) {
  const text = useText().chats;
  return (
    <Link
      to={`/contacts/${card.id}?from=card&handle=${encodeURIComponent(card.handle)}`}
      className="card-bubble card-bubble-tall"
    >
      <span className="card-bubble-main">
        <Avatar id={card.id} name={card.name} picture={card.avatar} />
        <span className="row-words">
          <span className="card-bubble-title">{card.name}</span>
          <span className="row-line">{card.handle}</span>
        </span>
      </span>
      <span className="card-bubble-foot">{text.contactCard}</span>
    </Link>
  );
}
