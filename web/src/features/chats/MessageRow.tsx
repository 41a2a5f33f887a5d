import { memo } from "react";
import { Avatar } from "@/design/Avatar.tsx";
import { Link } from "@/design/Link.tsx";
import { classes } from "@/lib/classes.ts";
import { dayName } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { useChat } from "./ChatContext.ts";
import { LogMessage } from "./LogMessage.tsx";
import { noticeWords } from "./messageWords.ts";
import { PendingBubble } from "./PendingBubble.tsx";
import { RecalledLine } from "./RecalledLine.tsx";
import type { Selection } from "./selection.ts";
import type { TimelineItem } from "./timeline.ts";
import { useSenderCard } from "./useSenderCard.ts";

interface MessageRowProps {
  item: TimelineItem;
  selection: Selection | undefined;
  highlighted: boolean;
}

/** One line of the conversation, with the day above it where a new one begins. */
export const MessageRow = memo(function MessageRow({ item, selection, highlighted }: MessageRowProps) {
  return (
    <div className={classes("message", item.continues && "message-continues", highlighted && "message-highlighted")}>
      {item.opensDay !== undefined && (
        <p className="day-divider">
          <span>{dayName(item.opensDay)}</span>
        </p>
      )}
      <Line item={item} selection={selection} />
    </div>
  );
});

function Line({ item, selection }: { item: TimelineItem; selection: Selection | undefined }) {
  const { me } = useChat();
  const text = useText().chats;
  const message = item.message;
  if (!message) {
    return (
      <div className="message-line message-own" data-item tabIndex={-1}>
        <OwnPicture />
        <div className="message-column">
          <PendingBubble pending={item.pending} />
        </div>
      </div>
    );
  }
  if (message.content.kind === "notice") {
    return <p className="message-notice" data-item tabIndex={-1}>{noticeWords(message.content, text, me)}</p>;
  }
  if (message.content.kind === "recalled") return <RecalledLine message={message} />;
  const own = message.sender === me;
  return (
    <div className={classes("message-line", own && "message-own", selection && "message-choosing")}>
      {own ? <OwnPicture /> : <SenderPicture account={message.sender ?? ""} hidden={item.continues} />}
      <LogMessage message={message} own={own} continues={item.continues} selection={selection} />
    </div>
  );
}

function OwnPicture() {
  return <span className="message-picture message-picture-own" aria-hidden="true" />;
}

function SenderPicture({ account, hidden }: { account: string; hidden: boolean }) {
  const card = useSenderCard(account);
  if (hidden) return <span className="message-picture" aria-hidden="true" />;
  return (
    <Link to={`/contacts/${account}?from=group`} className="message-picture" aria-label={card?.name} tabIndex={-1}>
      <Avatar id={account} name={card?.name ?? ""} picture={card?.avatar} size="small" />
    </Link>
  );
}
