import type { Quote } from "@/api/schema.ts";
import { useText } from "@/locale/useText.ts";
import { useChat } from "./ChatContext.ts";
import { excerptWords } from "./messageWords.ts";

/** What a message answers; pressing it goes there. */
export function QuoteLine({ quote }: { quote: Quote }) {
  const text = useText().chats;
  const { names, show, me } = useChat();
  const name = quote.sender === me ? text.you : names.name(quote.sender) ?? quote.senderName;
  return (
    <button type="button" className="quote-line" onClick={() => show(quote.seq)}>
      <span>{text.newFrom(name, excerptWords(quote, text))}</span>
    </button>
  );
}
