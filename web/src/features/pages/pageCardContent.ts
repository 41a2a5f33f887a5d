import type { CardContent, PageCard } from "@/api/schema.ts";

/** A Page as a card in a chat or a post; the server makes it anew when it is sent. */
export function pageCardContent(card: PageCard): CardContent {
  return {
    of: "page",
    id: card.id,
    title: card.name,
    subtitle: `@${card.handle}`,
    picture: card.avatar,
    target: `/p/${card.handle}`,
  };
}
