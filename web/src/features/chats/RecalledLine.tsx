import type { Message } from "@/api/schema.ts";
import { useText } from "@/locale/useText.ts";
import { useChat } from "./ChatContext.ts";
import { recalledWords } from "./recalled.ts";
import { useSenderCard } from "./useSenderCard.ts";

/** Stands where a recalled message stood; its author may write it again for a while. */
export function RecalledLine({ message }: { message: Message }) {
  const text = useText().chats;
  const { me, names, editAgain } = useChat();
  const card = useSenderCard(message.sender ?? "");
  const own = message.sender === me;
  const words = own ? recalledWords(message.id) : undefined;
  const name = names.name(message.sender ?? "") ?? card?.name ?? text.someone;
  return (
    <p className="message-notice" data-item tabIndex={-1}>
      {own ? text.recalledByYou : text.recalledBy(name)}
      {words !== undefined && (
        <button type="button" className="message-again" onClick={() => editAgain(words)}>{text.editAgain}</button>
      )}
    </p>
  );
}
