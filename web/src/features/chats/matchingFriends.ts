import type { Contact } from "@/api/schema.ts";
import { currentLanguage } from "@/locale/language.ts";

/** Friends whose remark, name or id contains the words, in the order of names. */
export function matchingFriends(contacts: readonly Contact[], words: string): Contact[] {
  const wanted = words.trim().toLocaleLowerCase();
  const order = new Intl.Collator(currentLanguage());
  const called = ({ remark, card }: Contact) => remark || card.name;
  return contacts
    .filter(({ remark, card }) =>
      [remark ?? "", card.name, card.handle].some((each) => each.toLocaleLowerCase().includes(wanted))
    )
    .sort((one, other) => order.compare(called(one), called(other)));
}
