import { live } from "@/api/live.ts";
import { store } from "@/api/store.ts";
import { blocksQuery, contactsQuery, personQuery, requestsQuery, tagsQuery } from "./queries.ts";

/** Keeps friends, requests, tags and blocks as the live socket says. */
export function followContacts() {
  live.on("contact", (contact) => {
    store.change(contactsQuery, (all) => [...all.filter((each) => each.card.id !== contact.card.id), contact]);
    store.expire(personQuery(contact.card.id).key);
  });
  live.on("contactRemoved", ({ account }) => {
    store.change(contactsQuery, (all) => all.filter((each) => each.card.id !== account));
    store.expire(personQuery(account).key);
  });
  live.on("friendRequest", (request) => {
    store.change(requestsQuery, (all) => [request, ...all.filter((each) => each.id !== request.id)]);
    store.expire(personQuery(request.person.id).key);
  });
  live.on("friendRequestEnded", ({ request }) => {
    const ended = store.value(requestsQuery)?.find((each) => each.id === request);
    store.change(requestsQuery, (all) => all.filter((each) => each.id !== request));
    if (ended) store.expire(personQuery(ended.person.id).key);
  });
  live.on("tags", ({ tags }) => store.write(tagsQuery, tags));
  live.on("blocks", ({ people }) => {
    store.write(blocksQuery, people);
    store.expire("people/");
  });
}
