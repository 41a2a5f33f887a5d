import type { Message } from "@/api/schema.ts";
import { IconButton } from "@/design/IconButton.tsx";
import { useText } from "@/locale/useText.ts";
import { useChat } from "./ChatContext.ts";
import { contentWords } from "./messageWords.ts";

/** What the message being written answers. */
export function QuoteBar({ message, onClose }: { message: Message; onClose: () => void }) {
  const text = useText().chats;
  const { names, me } = useChat();
  const name = message.sender === me ? text.you : names.name(message.sender ?? "") ?? text.someone;
  return (
    <div className="quote-bar">
      <div className="row-words">
        <span className="quote-bar-name">{text.replyingTo(name)}</span>
        <span className="row-line">{contentWords(message.content, text)}</span>
      </div>
      <IconButton icon="close" label={text.stopReplying} onPress={onClose} />
    </div>
  );
}
