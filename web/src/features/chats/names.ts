import type { AccountCard, Chat, Contact, Group, NamedAccount } from "@/api/schema.ts";
import type { Catalogue } from "@/locale/catalogue.ts";

/** How people are called by the one who looks. */
export interface Names {
  /** Their card, where it is known. */
  card(account: string): AccountCard | undefined;
  /** The remark, else the name in the group, else their own name. */
  name(account: string): string | undefined;
}

/**
 * The names in a chat: remarks come before nicknames, nicknames before names.
 * `past` are the names that notices of the chat carry: of those who left it nothing else is known.
 */
export function namesIn(
  chat: Chat | undefined,
  group: Group | undefined,
  contacts: readonly Contact[],
  me?: AccountCard,
  past: readonly NamedAccount[] = [],
): Names {
  const cards = new Map<string, AccountCard>();
  const names = new Map<string, string>();
  const put = (card: AccountCard, name = card.name) => {
    cards.set(card.id, card);
    names.set(card.id, name);
  };
  for (const { id, name } of past) put({ id, name, handle: "" });
  for (const face of chat?.faces ?? []) put(face);
  if (chat?.peer) put(chat.peer);
  for (const member of group?.members ?? []) put(member.card, member.nickname || member.card.name);
  for (const { card, remark } of contacts) {
    const known = names.get(card.id);
    put(card, remark || known || card.name);
  }
  if (me) put(me, names.get(me.id) ?? me.name);
  return { card: (account) => cards.get(account), name: (account) => names.get(account) };
}

/** What a chat is called in the list of the one who looks. */
export function chatTitle(chat: Chat, contacts: readonly Contact[] | undefined, text: Catalogue["chats"]): string {
  if (chat.kind === "direct") {
    const remark = contacts?.find((contact) => contact.card.id === chat.peer?.id)?.remark;
    return remark || chat.peer?.name || text.someone;
  }
  return chat.name || chat.faces.map((face) => face.name).slice(0, 4).join(", ") || text.unnamedGroup;
}
