import { useSyncExternalStore } from "react";

const offers = new Map<string, string>();
const listeners = new Set<() => void>();

/** Lays a link ready in a chat, to be sent with the next words: what one wants to talk about. Nothing takes it away. */
export function offerLink(chat: string, link: string | undefined) {
  if (link) offers.set(chat, link);
  else offers.delete(chat);
  for (const listener of listeners) listener();
}

/** Takes everything away that lies ready: another person sits here. */
export function forgetOffers() {
  offers.clear();
}

/** The link that lies ready in a chat. */
export function useOfferedLink(chat: string): string | undefined {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, () => offers.get(chat));
}
