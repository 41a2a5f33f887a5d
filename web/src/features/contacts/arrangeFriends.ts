import type { Contact } from "@/api/schema.ts";
import { calledName } from "./calledName.ts";
import { letterOf } from "./letterOf.ts";

/** The section of starred friends. */
export const STARRED = "★";

/** One line of the list of friends. */
export type FriendEntry =
  | { kind: "heading"; key: string; letter: string }
  | { kind: "friend"; key: string; contact: Contact };

const order = new Intl.Collator("zh-Hans-u-co-pinyin", { numeric: true });

/** Friends by the letters of their names, those with a star at the top as well, as one list with headings. */
export function arrangeFriends(contacts: readonly Contact[]): FriendEntry[] {
  const sections = new Map<string, Contact[]>();
  const put = (letter: string, contact: Contact) => {
    const section = sections.get(letter);
    if (section) section.push(contact);
    else sections.set(letter, [contact]);
  };
  for (const contact of contacts) {
    if (contact.isStarred) put(STARRED, contact);
    put(letterOf(calledName(contact)), contact);
  }
  return [...sections]
    .sort(([one], [other]) => rank(one) - rank(other))
    .flatMap(([letter, friends]) => [
      { kind: "heading" as const, key: letter, letter },
      ...friends
        .sort((one, other) => order.compare(calledName(one), calledName(other)))
        .map((contact) => ({ kind: "friend" as const, key: letter + contact.card.id, contact })),
    ]);
}

/** Stars, A to Z, then everything else. */
function rank(letter: string): number {
  if (letter === STARRED) return 0;
  return letter === "#" ? 999 : letter.charCodeAt(0);
}
