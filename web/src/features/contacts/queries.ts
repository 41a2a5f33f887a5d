import { call } from "@/api/client.ts";
import { collectPages } from "@/api/collectPages.ts";
import { endpoints } from "@/api/schema.ts";

/** All friends. */
export const contactsQuery = {
  key: "contacts",
  fetch: () => collectPages((cursor) => call(endpoints.contacts.list, { cursor, limit: 200 })),
  offline: true,
};

/** Open requests, sent and received, newest first. */
export const requestsQuery = {
  key: "friend-requests",
  fetch: async () => (await call(endpoints.contacts.listRequests, {})).requests,
};

/** The own tags. */
export const tagsQuery = {
  key: "tags",
  fetch: async () => (await call(endpoints.contacts.listTags, {})).tags,
  offline: true,
};

/** The people whom one has blocked. */
export const blocksQuery = {
  key: "blocks",
  fetch: async () => (await call(endpoints.contacts.listBlocked, {})).people,
};

/** One person, as one may see them. */
export function personQuery(account: string) {
  return { key: `people/${account}`, fetch: () => call(endpoints.contacts.person, { account }) };
}

/** The own QR card. */
export const myCardQuery = {
  key: "my-card",
  fetch: () => call(endpoints.contacts.myCard, {}),
};
