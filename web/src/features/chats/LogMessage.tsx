import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import type { Message } from "@/api/schema.ts";
import { Icon } from "@/design/Icon.tsx";
import { IconButton } from "@/design/IconButton.tsx";
import { Menu, type MenuAnchor } from "@/design/Menu.tsx";
import { useLongPress } from "@/lib/useLongPress.ts";
import { clockTime } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { MessageBody } from "./bubbles/MessageBody.tsx";
import { useChat } from "./ChatContext.ts";
import { messageMenu } from "./messageMenu.ts";
import { contentWords } from "./messageWords.ts";
import { QuoteLine } from "./QuoteLine.tsx";
import type { Selection } from "./selection.ts";
import { useSenderCard } from "./useSenderCard.ts";

interface LogMessageProps {
  message: Message;
  own: boolean;
  continues: boolean;
  selection: Selection | undefined;
}

/** A message of the log: who, what it answers, what it says, and what can be done with it. */
export function LogMessage({ message, own, continues, selection }: LogMessageProps) {
  const text = useText().chats;
  const context = useChat();
  const card = useSenderCard(message.sender ?? "");
  const column = useRef<HTMLDivElement>(null);
  const [anchor, setAnchor] = useState<MenuAnchor>();
  const press = useLongPress(setAnchor);
  const name = own ? text.you : context.names.name(message.sender ?? "") ?? card?.name ?? text.someone;
  const mentioned = useMemo(
    () => [
      ...(message.mentions ?? []).map((account) => context.names.card(account)?.name ?? ""),
      ...(message.mentionsAll ? [text.everyone] : []),
    ],
    [message, context.names, text],
  );
  const chosen = selection?.seqs.has(message.seq) ?? false;

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Enter" || event.target !== column.current) return;
    event.preventDefault();
    if (selection) selection.toggle(message.seq);
    else setAnchor(column.current?.getBoundingClientRect());
  }

  return (
    <>
      {selection && (
        <button
          type="button"
          role="checkbox"
          className="message-choose"
          aria-checked={chosen}
          aria-label={text.newFrom(name, contentWords(message.content, text))}
          onClick={() => selection.toggle(message.seq)}
        >
          <span className="check">
            <Icon name="check" size="tiny" />
          </span>
        </button>
      )}
      <div
        ref={column}
        className="message-column"
        data-item
        tabIndex={-1}
        role="article"
        aria-label={text.messageFrom(name, clockTime(message.sentAt))}
        onKeyDown={onKeyDown}
        {...(selection ? {} : press)}
      >
        {!own && !continues && context.chat.kind === "group" && <span className="message-name">{name}</span>}
        <div className="message-held">
          <MessageBody content={message.content} mentions={mentioned} view={context.view} />
          <span className="message-side">
            <time className="message-time" dateTime={new Date(message.sentAt).toISOString()}>
              {clockTime(message.sentAt)}
            </time>
            <IconButton
              icon="more"
              className="message-more"
              label={text.menuFor}
              aria-haspopup="menu"
              onClick={(event) => setAnchor(event.currentTarget.getBoundingClientRect())}
            />
          </span>
        </div>
        {message.quote && <QuoteLine quote={message.quote} />}
      </div>
      {anchor && (
        <Menu
          label={text.menuFor}
          anchor={anchor}
          items={messageMenu(message, own, context, text)}
          onClose={() => setAnchor(undefined)}
        />
      )}
    </>
  );
}
