import type { CardContent } from "@/api/schema.ts";
import { IconButton } from "@/design/IconButton.tsx";
import { useText } from "@/locale/useText.ts";
import { CardBubble } from "./bubbles/CardBubble.tsx";

/** What lies ready to be sent with the next words. */
export function OfferBar({ card, onClose }: { card: CardContent; onClose: () => void }) {
  const text = useText().chats;
  return (
    <div className="quote-bar">
      <div className="row-words">
        <span className="quote-bar-name">{text.talkingAbout}</span>
        <CardBubble card={card} />
      </div>
      <IconButton icon="close" label={text.stopTalkingAbout} onPress={onClose} />
    </div>
  );
}
