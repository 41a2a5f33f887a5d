import { call } from "@/api/client.ts";
import {
  type AccountCard,
  type Contact,
  endpoints,
  type FriendRequest,
  type UpdateContactRequest,
} from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { ask, notify } from "@/design/notices.ts";
import { currentText } from "@/locale/language.ts";
import { forgetRequest, putContact, removeContact } from "./followContacts.ts";
import { blocksQuery, personQuery } from "./queries.ts";

/** Changes what one has written down about a friend: at once here, back again if the server refuses. */
export async function updateContact(contact: Contact, change: Omit<UpdateContactRequest, "account">) {
  putContact({ ...contact, ...change });
  try {
    putContact(await call(endpoints.contacts.update, { account: contact.card.id, ...change }));
  } catch (error) {
    putContact(contact);
    throw error;
  }
}

/** Accepts a request: both are friends from now on. */
export async function acceptRequest(request: FriendRequest) {
  const contact = await call(endpoints.contacts.acceptRequest, { request: request.id });
  forgetRequest(request.id);
  putContact(contact);
  notify(currentText().contacts.accepted(request.person.name));
}

/** Ignores a request, or withdraws the own one. The other side is not told. */
export async function dismissRequest(request: FriendRequest) {
  await call(endpoints.contacts.dismissRequest, { request: request.id });
  forgetRequest(request.id);
}

/** Deletes a friend after a question; answers whether it was done. */
export async function askAndDelete(account: string, name: string): Promise<boolean> {
  const text = currentText().contacts;
  const words = { title: text.deleteTitle(name), words: text.deleteWords, confirm: text.delete };
  if (!await ask({ ...words, danger: true })) return false;
  await call(endpoints.contacts.remove, { account });
  removeContact(account);
  notify(text.deleted(name));
  return true;
}

/** Blocks somebody after a question. */
export async function askAndBlock(card: AccountCard, name: string) {
  const text = currentText().contacts;
  const words = { title: text.blockTitle(name), words: text.blockWords, confirm: text.block };
  if (!await ask({ ...words, danger: true })) return;
  await call(endpoints.contacts.block, { account: card.id });
  store.change(blocksQuery, (all) => [card, ...all.filter(({ id }) => id !== card.id)]);
  store.expire(personQuery(card.id).key);
  notify(text.blockedNow);
}

/** Lifts a block. */
export async function unblock(account: string) {
  await call(endpoints.contacts.unblock, { account });
  store.change(blocksQuery, (all) => all.filter(({ id }) => id !== account));
  store.expire(personQuery(account).key);
  notify(currentText().contacts.unblocked);
}
