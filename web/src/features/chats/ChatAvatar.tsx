import type { Chat } from "@/api/schema.ts";
import { Avatar, MosaicAvatar } from "@/design/Avatar.tsx";

/** The picture of a chat: the other person, the group's own, or its first faces. */
export function ChatAvatar(props: { chat: Chat; size?: "small" | "large" }) {
  const { chat, size } = props;
  if (chat.peer) return <Avatar id={chat.peer.id} name={chat.peer.name} picture={chat.peer.avatar} size={size} />;
  if (chat.avatar) return <Avatar id={chat.id} name={chat.name ?? ""} picture={chat.avatar} size={size} />;
  if (chat.faces.length > 1) {
    const people = chat.faces.map(({ id, name, avatar }) => ({ id, name, picture: avatar }));
    return <MosaicAvatar people={people} size={size} />;
  }
  return <Avatar id={chat.id} name={chat.name || "·"} size={size} />;
}
