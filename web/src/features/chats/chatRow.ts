import type { Chat, ChatState, GroupSize, Message } from "@/api/schema.ts";

const MOST_UNREAD = 100;

/** A chat after a message came; `me` is whose list it stands in. */
export function withMessage(chat: Chat, message: Message, me: string): Chat {
  if (message.seq <= chat.lastSeq) return chat;
  const recalledLast = message.content.kind === "recall" && chat.last?.seq === message.content.seq;
  const shown: Message | undefined = message.content.kind !== "recall"
    ? message
    : recalledLast && chat.last
    ? { ...chat.last, content: { kind: "recalled" } }
    : chat.last;
  return {
    ...chat,
    memberCount: chat.memberCount + comers(message),
    lastSeq: message.seq,
    last: shown,
    activeAt: Math.max(chat.activeAt, message.sentAt),
    mine: stateAfter(chat.mine, message, me),
  };
}

/** A group after somebody left it quietly; what a row that was read later has counted already changes nothing. */
export function withSize(chat: Chat, size: GroupSize): Chat {
  if (size.chat !== chat.id || size.lastSeq < chat.lastSeq) return chat;
  return { ...chat, memberCount: size.memberCount, lastSeq: size.lastSeq };
}

/** A chat whose member has seen everything up to a number. */
export function withFloor(chat: Chat, floor: number): Chat {
  if (floor < chat.mine.floor && !chat.mine.isMarkedUnread) return chat;
  const seenAll = floor >= chat.lastSeq;
  return {
    ...chat,
    mine: {
      ...chat.mine,
      floor: Math.max(floor, chat.mine.floor),
      unread: seenAll ? 0 : chat.mine.unread,
      mentionedAt: (chat.mine.mentionedAt ?? 0) <= floor ? undefined : chat.mine.mentionedAt,
      isMarkedUnread: false,
    },
  };
}

/** Pinned chats first, each part with the newest activity first; swept ones are left out. */
export function arrangeChats(chats: readonly Chat[]): Chat[] {
  return chats.filter((chat) => !chat.mine.isHidden).sort((one, other) =>
    Number(other.mine.isPinned) - Number(one.mine.isPinned) || other.activeAt - one.activeAt
  );
}

/** What the badge of Chats counts: what is unread and not muted. */
export function unreadIn(chats: readonly Chat[]): number {
  return chats.filter((chat) => !chat.mine.isMuted && !chat.mine.isHidden)
    .reduce((sum, chat) => sum + (chat.mine.unread || (chat.mine.isMarkedUnread ? 1 : 0)), 0);
}

/** How many more people a group has by what a notice of it tells. */
function comers({ content }: Message): number {
  if (content.kind !== "notice") return 0;
  if (content.event === "peopleAdded" || content.event === "personJoined") return content.people.length;
  return content.event === "personRemoved" ? -content.people.length : 0;
}

function stateAfter(state: ChatState, message: Message, me: string): ChatState {
  const counts = message.sender !== undefined && message.sender !== me && message.content.kind !== "recall" &&
    message.seq > state.floor;
  const mentioned = counts && (message.mentionsAll || message.mentions?.includes(me));
  return {
    ...state,
    floor: message.sender === me ? Math.max(state.floor, message.seq) : state.floor,
    unread: message.sender === me ? 0 : counts ? Math.min(state.unread + 1, MOST_UNREAD) : state.unread,
    mentionedAt: mentioned ? message.seq : state.mentionedAt,
    isHidden: false,
  };
}
