import { onRejoined } from "@/api/catchUp.ts";
import { call } from "@/api/client.ts";
import { live } from "@/api/live.ts";
import { type Chat, endpoints, type GroupSize, type Message } from "@/api/schema.ts";
import { type Query, store } from "@/api/store.ts";
import { currentMe, onSessionBegin, onSessionEnd } from "@/features/accounts/session.ts";
import { addMessage, type ChatLog, hasGapAtEnd, passOver, removeMessage } from "./chatLog.ts";
import { withMessage, withSize } from "./chatRow.ts";
import { forgetDrafts } from "./drafts.ts";
import { forgetOffers } from "./offers.ts";
import { outbox, restoreOutbox } from "./ownOutbox.ts";
import { chatsQuery, groupQuery, joinRequestsQuery, logQuery } from "./queries.ts";

/** Keeps chats and their logs as the live socket says. */
export function followChats() {
  live.on("message", receiveMessage);
  live.on("groupSize", receiveSize);
  live.on("chat", (chat) => {
    putChat(chat);
    store.expire(groupQuery(chat.id).key);
  });
  live.on("chatRemoved", ({ chat }) => {
    store.change(chatsQuery, (all) => all.filter((each) => each.id !== chat));
    store.forget(groupQuery(chat));
  });
  live.on("chatState", (state) => {
    store.change(chatsQuery, (all) => all.map((each) => each.id === state.chat ? { ...each, mine: state } : each));
  });
  live.on("messageDeleted", ({ chat, seq }) => {
    store.change(logQuery(chat), (log) => removeMessage(log, seq));
    if (store.value(chatsQuery)?.some((each) => each.id === chat && each.last?.seq === seq)) void refreshChat(chat);
  });
  live.on("joinRequests", ({ chat }) => {
    store.expire(joinRequestsQuery(chat).key);
    store.expire(groupQuery(chat).key);
  });
  onSessionBegin(() => void restoreOutbox());
  onSessionEnd(() => {
    outbox.clear();
    forgetDrafts();
    forgetOffers();
  });
  onRejoined(() => {
    // Messages have numbers of their own: what was missed is read with the newest page of each chat.
    store.expire("chats");
    outbox.hurry();
  });
}

/** Puts a message where it belongs: into the log of its chat and into the list of chats. */
export function receiveMessage(message: Message) {
  const me = currentMe()?.card.id;
  if (me === undefined) return;
  const log = logQuery(message.chat);
  store.change(log, (known) => addMessage(known, message));
  readWhatIsMissing(log);
  const chats = store.value(chatsQuery);
  if (chats && !chats.some((chat) => chat.id === message.chat)) void refreshChat(message.chat);
  else {store.change(chatsQuery, (all) =>
      all.map((chat) =>
        chat.id === message.chat ? withMessage(chat, message, me) : chat
      ));}
  if (message.content.kind === "notice") store.expire(groupQuery(message.chat).key);
}

/** Takes up how many people are in a group, after somebody left it quietly. */
function receiveSize(size: GroupSize) {
  const log = logQuery(size.chat);
  store.change(log, (known) => passOver(known, size.lastSeq));
  readWhatIsMissing(log);
  store.change(chatsQuery, (all) => all.map((chat) => withSize(chat, size)));
  // Who it was stands in the list of members alone.
  store.expire(groupQuery(size.chat).key);
}

function readWhatIsMissing(log: Query<ChatLog>) {
  const known = store.value(log);
  if (known && hasGapAtEnd(known)) store.expire(log.key);
}

/** Puts a chat into the list, in place of what stood there. */
export function putChat(chat: Chat) {
  store.change(chatsQuery, (all) => [chat, ...all.filter((each) => each.id !== chat.id)]);
}

/** Reads one chat anew. */
export async function refreshChat(chat: string) {
  try {
    putChat(await call(endpoints.chats.chat, { chat }));
  } catch {
    store.expire(chatsQuery.key);
  }
}
