import { call } from "@/api/client.ts";
import { collectPages } from "@/api/collectPages.ts";
import { type Chat, endpoints } from "@/api/schema.ts";
import { type Query, store } from "@/api/store.ts";
import { addPage, type ChatLog, emptyLog, newestPart } from "./chatLog.ts";

const PAGE = 60;
const KEPT_ON_DEVICE = 100;

/** All chats of the signed-in person. */
export const chatsQuery: Query<Chat[]> = {
  key: "chats",
  fetch: () => collectPages((cursor) => call(endpoints.chats.list, { cursor, limit: 200 })),
  offline: true,
};

/** What is known of one chat's log; reading it fetches its newest page. */
export function logQuery(chat: string): Query<ChatLog> {
  const query: Query<ChatLog> = {
    key: `chats/${chat}/log`,
    fetch: async () => {
      const page = await call(endpoints.chats.messages, { chat, limit: PAGE });
      return addPage(store.value(query) ?? emptyLog, page);
    },
    offline: true,
    trim: (log) => newestPart(log, KEPT_ON_DEVICE),
  };
  return query;
}

/** A group and its members. */
export function groupQuery(chat: string) {
  return { key: `groups/${chat}`, fetch: () => call(endpoints.chats.group, { chat }), offline: true };
}

/** Who waits to be let into a group. */
export function joinRequestsQuery(chat: string) {
  return {
    key: `groups/${chat}/join-requests`,
    fetch: async () => (await call(endpoints.chats.listJoinRequests, { chat })).requests,
  };
}

/** Reads the page before the oldest known message of a window. */
export async function loadEarlier(chat: string, before: number) {
  const page = await call(endpoints.chats.messages, { chat, before, limit: PAGE });
  store.change(logQuery(chat), (log) => addPage(log, page));
}

/** Reads the page after the newest known message of a window. */
export async function loadLater(chat: string, after: number) {
  const page = await call(endpoints.chats.messages, { chat, after, limit: PAGE });
  store.change(logQuery(chat), (log) => addPage(log, page));
}

/** Reads what stands around one message, so that it can be looked at. */
export async function loadAround(chat: string, seq: number) {
  const before = await call(endpoints.chats.messages, { chat, before: seq + 1, limit: PAGE / 2 });
  const after = await call(endpoints.chats.messages, { chat, after: seq, limit: PAGE / 2 });
  store.change(logQuery(chat), (log) => addPage(addPage(log, before), after));
}
