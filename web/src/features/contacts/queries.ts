import { call } from "@/api/client.ts";
import { collectPages } from "@/api/collectPages.ts";
import { problemCode } from "@/api/problem.ts";
import { endpoints, type Person } from "@/api/schema.ts";
import type { Query } from "@/api/store.ts";

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

/**
 * One person, as one may see them. Whoever holds a card with their Teahouse ID gets to know them by it:
 * by the number alone, only people who have met are shown.
 */
export function personQuery(account: string, handle?: string): Query<Person> {
  return { key: `people/${account}`, fetch: () => findPerson(account, handle) };
}

async function findPerson(account: string, handle?: string): Promise<Person> {
  try {
    return await call(endpoints.contacts.person, { account });
  } catch (error) {
    if (!handle || problemCode(error) !== "not_found") throw error;
    const person = await call(endpoints.contacts.findPerson, { handle });
    // Somebody else may have the Teahouse ID by now.
    if (person.card.id !== account) throw error;
    return person;
  }
}

/** The own QR card. */
export const myCardQuery = {
  key: "my-card",
  fetch: () => call(endpoints.contacts.myCard, {}),
};
