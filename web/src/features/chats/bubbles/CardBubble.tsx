import type { CardContent } from "@/api/schema.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Icon } from "@/design/Icon.tsx";
import { Link } from "@/design/Link.tsx";
import { useText } from "@/locale/useText.ts";

/** Something of this house as a card that opens inside: its picture, its words, what it is. */
export function CardBubble({ card }: { card: CardContent }) {
  const text = useText().chats;
  const title = card.title || card.subtitle;
  if (card.of === "page") {
    return (
      <Link to={card.target} className="card-bubble card-bubble-tall">
        <span className="card-bubble-main">
          <Avatar id={card.id} name={title} picture={card.picture} />
          <span className="row-words">
            <span className="card-bubble-title">{title}</span>
            {card.title && <span className="row-line">{card.subtitle}</span>}
          </span>
        </span>
        <span className="card-bubble-foot">{text.cards.page}</span>
      </Link>
    );
  }
  return (
    <Link to={`${card.target}?from=chat`} className="card-bubble card-bubble-tall card-bubble-still">
      {card.picture && (
        <span className="card-still">
          <img src={card.picture} alt="" loading="lazy" draggable={false} />
          <span className="video-play">
            <Icon name="play" />
          </span>
        </span>
      )}
      <span className="card-bubble-title">{title}</span>
      <span className="card-bubble-foot">{text.cards.video(card.subtitle)}</span>
    </Link>
  );
}
