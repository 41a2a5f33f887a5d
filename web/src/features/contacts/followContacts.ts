import { live } from "@/api/live.ts";
import type { Contact, FriendRequest } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { blocksQuery, contactsQuery, personQuery, requestsQuery, tagsQuery } from "./queries.ts";

/** Keeps friends, requests, tags and blocks as the live socket says. */
export function followContacts() {
  live.on("contact", putContact);
  live.on("contactRemoved", ({ account }) => removeContact(account));
  live.on("friendRequest", putRequest);
  live.on("friendRequestEnded", ({ request }) => forgetRequest(request));
  live.on("tags", ({ tags }) => store.write(tagsQuery, tags));
  live.on("blocks", ({ people }) => {
    store.write(blocksQuery, people);
    store.expire("people/");
  });
}

/** Puts a friend, new or changed. */
export function putContact(contact: Contact) {
  const { id } = contact.card;
  store.change(contactsQuery, (all) => [...all.filter((each) => each.card.id !== id), contact]);
  store.change(
    personQuery(id),
    (person) => ({ ...person, card: contact.card, relation: "friend" as const, contact, request: undefined }),
  );
}

/** Takes a friend out. */
export function removeContact(account: string) {
  store.change(contactsQuery, (all) => all.filter((each) => each.card.id !== account));
  store.expire(personQuery(account).key);
}

/** Puts a request, sent or received; a repeated one takes the place of the earlier. */
export function putRequest(request: FriendRequest) {
  store.change(requestsQuery, (all) => [request, ...all.filter((each) => each.id !== request.id)]);
  store.expire(personQuery(request.person.id).key);
}

/** Takes a request out that was answered or withdrawn. */
export function forgetRequest(request: string) {
  const ended = store.value(requestsQuery)?.find((each) => each.id === request);
  store.change(requestsQuery, (all) => all.filter((each) => each.id !== request));
  if (ended) store.expire(personQuery(ended.person.id).key);
}
