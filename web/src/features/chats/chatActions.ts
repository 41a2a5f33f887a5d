import { call } from "@/api/client.ts";
import { explain } from "@/api/problem.ts";
import { type Chat, type ChatState, endpoints, type UpdateChatStateRequest } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { notify } from "@/design/notices.ts";
import { navigate } from "@/lib/navigation.ts";
import { withFloor } from "./chatRow.ts";
import { putChat } from "./followChats.ts";
import { chatsQuery } from "./queries.ts";

/** Changes the own state of a chat: at once here, then on the server; back again if the server refuses. */
export async function changeState(chat: Chat, change: Omit<UpdateChatStateRequest, "chat">) {
  const before = chat.mine;
  replaceState(chat.id, { ...before, ...change });
  try {
    replaceState(chat.id, await call(endpoints.chats.updateState, { chat: chat.id, ...change }));
  } catch (error) {
    replaceState(chat.id, before);
    notify(explain(error));
  }
}

/** Remembers that everything up to a number was seen. Only the own devices ever hear of it. */
export async function raiseFloor(chat: Chat, floor: number) {
  if (floor <= chat.mine.floor && !chat.mine.unread && !chat.mine.isMarkedUnread) return;
  store.change(chatsQuery, (all) => all.map((each) => each.id === chat.id ? withFloor(each, floor) : each));
  const isMarkedUnread = chat.mine.isMarkedUnread ? false : undefined;
  // A floor that did not arrive is raised again with the next message.
  await call(endpoints.chats.updateState, { chat: chat.id, floor, isMarkedUnread }).catch(() => {});
}

/** Keeps what was begun to be written, for all own devices. */
export async function keepDraft(chat: string, draft: string) {
  store.change(
    chatsQuery,
    (all) =>
      all.map((each) => each.id === chat ? { ...each, mine: { ...each.mine, draft: draft || undefined } } : each),
  );
  // This device has it; the others get it next time.
  await call(endpoints.chats.updateState, { chat, draft }, { keepalive: true }).catch(() => {});
}

/** Opens the conversation with a friend. */
export async function openDirect(account: string) {
  navigate(`/chats/${(await directChat(account)).id}`);
}

/** The conversation with a friend; it begins now if there was none. */
export async function directChat(account: string): Promise<Chat> {
  const known = store.value(chatsQuery)?.find((chat) => chat.kind === "direct" && chat.peer?.id === account);
  if (known) return known;
  const chat = await call(endpoints.chats.openDirect, { account });
  putChat(chat);
  return chat;
}

function replaceState(chat: string, mine: ChatState) {
  store.change(chatsQuery, (all) => all.map((each) => each.id === chat ? { ...each, mine } : each));
}
