import { useSyncExternalStore } from "react";
import type { CardContent } from "@/api/schema.ts";

const offers = new Map<string, CardContent>();
const listeners = new Set<() => void>();

/** Lays a card ready in a chat, to be sent with the next words: what one wants to talk about. Nothing takes it away. */
export function offerCard(chat: string, card: CardContent | undefined) {
  if (card) offers.set(chat, card);
  else offers.delete(chat);
  for (const listener of listeners) listener();
}

/** Takes everything away that lies ready: another person sits here. */
export function forgetOffers() {
  offers.clear();
}

/** The card that lies ready in a chat. */
export function useOfferedCard(chat: string): CardContent | undefined {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, () => offers.get(chat));
}
