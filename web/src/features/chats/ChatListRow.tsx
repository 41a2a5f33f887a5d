import { memo, useState } from "react";
import type { Chat } from "@/api/schema.ts";
import { Badge } from "@/design/Badge.tsx";
import { Icon } from "@/design/Icon.tsx";
import { Link } from "@/design/Link.tsx";
import { Menu, type MenuAnchor, type MenuItem } from "@/design/Menu.tsx";
import { notify } from "@/design/notices.ts";
import { StatusMark } from "@/features/statuses/StatusMark.tsx";
import { classes } from "@/lib/classes.ts";
import { useLongPress } from "@/lib/useLongPress.ts";
import { listTime } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { changeState, raiseFloor } from "./chatActions.ts";
import { ChatAvatar } from "./ChatAvatar.tsx";
import { contentWords } from "./messageWords.ts";

interface ChatListRowProps {
  chat: Chat;
  title: string;
  me: string;
  current: boolean;
}

/** A chat in the list: picture, name, newest message, and the private badge. */
export const ChatListRow = memo(function ChatListRow({ chat, title, me, current }: ChatListRowProps) {
  const text = useText();
  const [anchor, setAnchor] = useState<MenuAnchor>();
  const press = useLongPress(setAnchor);
  const { mine } = chat;
  return (
    <>
      <Link
        to={`/chats/${chat.id}`}
        className={classes("row chat-row", mine.isPinned && "chat-row-pinned")}
        aria-current={current ? "page" : undefined}
        {...press}
      >
        <span className="chat-row-picture">
          <ChatAvatar chat={chat} />
          <RowBadge chat={chat} />
        </span>
        <span className="row-words">
          <span className="chat-row-head">
            <span className="named chat-row-title">
              <span className="row-title">{title}</span>
              {chat.peer && <StatusMark account={chat.peer.id} name={title} inside />}
            </span>
            {chat.last && <span className="chat-row-time">{listTime(chat.activeAt)}</span>}
          </span>
          <span className="chat-row-head">
            <span className="row-line chat-row-last">
              <LastWords chat={chat} me={me} />
            </span>
            {mine.isMuted && <Icon name="mute" size="tiny" label={text.chats.muted} />}
          </span>
        </span>
      </Link>
      {anchor && (
        <Menu
          label={title}
          anchor={anchor}
          items={rowMenu(chat, text.chats)}
          onClose={() => setAnchor(undefined)}
        />
      )}
    </>
  );
});

function RowBadge({ chat: { mine } }: { chat: Chat }) {
  const some = mine.unread > 0 || mine.isMarkedUnread;
  if (!some) return null;
  return mine.isMuted || !mine.unread ? <Badge dot /> : <Badge count={mine.unread} />;
}

function LastWords({ chat, me }: { chat: Chat; me: string }) {
  const text = useText().chats;
  const { mine, last } = chat;
  if (mine.draft) {
    return (
      <>
        <span className="chat-row-draft">{text.draft}</span> {mine.draft}
      </>
    );
  }
  if (!last) return null;
  const own = last.sender === me;
  const sender = chat.faces.find((face) => face.id === last.sender)?.name;
  const by = own ? text.recalledByYou : text.recalledBy(sender ?? chat.peer?.name ?? text.someone);
  const words = last.content.kind === "recalled" ? by : contentWords(last.content, text, me);
  const named = chat.kind === "group" && sender && !own && last.content.kind !== "recalled" &&
    last.content.kind !== "notice";
  return (
    <>
      {mine.mentionedAt && <span className="chat-row-draft chat-row-mention">{text.mentionsYou}</span>}
      {named ? text.newFrom(sender, words) : words}
    </>
  );
}

function rowMenu(chat: Chat, text: ReturnType<typeof useText>["chats"]): MenuItem[] {
  const { mine } = chat;
  const unread = mine.unread > 0 || mine.isMarkedUnread;
  return [
    {
      title: mine.isPinned ? text.unpin : text.pin,
      icon: "pin",
      onChoose: () => changeState(chat, { isPinned: !mine.isPinned }),
    },
    {
      title: mine.isMuted ? text.unmute : text.mute,
      icon: mine.isMuted ? "bell" : "mute",
      onChoose: () => changeState(chat, { isMuted: !mine.isMuted }),
    },
    unread
      ? { title: text.markRead, icon: "check", onChoose: () => raiseFloor(chat, chat.lastSeq) }
      : { title: text.markUnread, icon: "unread", onChoose: () => changeState(chat, { isMarkedUnread: true }) },
    {
      title: text.hide,
      icon: "close",
      onChoose: () => {
        void changeState(chat, { isHidden: true });
        notify(text.hidden);
      },
    },
  ];
}
