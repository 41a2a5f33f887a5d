import type { Contact, FeedReason } from "@/api/schema.ts";
import type { Catalogue } from "@/locale/catalogue.ts";

/** The friends of a reason as one calls them oneself. */
export function friendNames(reason: FeedReason, contacts: readonly Contact[]): string[] {
  if (reason.kind !== "friends") return [];
  return reason.friends.map(({ id, name }) => contacts.find(({ card }) => card.id === id)?.remark || name);
}

/** Why a video stands in a feed, in a sentence; empty where nothing needs to be said. */
export function reasonWords(reason: FeedReason, names: readonly string[], text: Catalogue["channels"]): string {
  const words = text.reasons;
  switch (reason.kind) {
    case "friends":
      return words.friends(names, reason.count - names.length);
    case "popular":
      return words.popular;
    case "fresh":
      return words.fresh;
    case "similar":
      return reason.topic ? words.sameTopic(reason.topic) : words.samePage(reason.pageName ?? "");
    case "chance":
      return words.chance;
    default:
      return "";
  }
}
