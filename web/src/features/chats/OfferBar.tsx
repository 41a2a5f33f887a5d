import { IconButton } from "@/design/IconButton.tsx";
import { useText } from "@/locale/useText.ts";
import { LinkedVideoBubble } from "./bubbles/LinkedVideoBubble.tsx";

/** What lies ready to be sent with the next words. */
export function OfferBar({ link, onClose }: { link: string; onClose: () => void }) {
  const text = useText().chats;
  return (
    <div className="quote-bar">
      <div className="row-words">
        <span className="quote-bar-name">{text.talkingAbout}</span>
        <LinkedVideoBubble text={link} />
      </div>
      <IconButton icon="close" label={text.stopTalkingAbout} onPress={onClose} />
    </div>
  );
}
