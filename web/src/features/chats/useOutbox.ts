import { useMemo, useSyncExternalStore } from "react";
import { outbox } from "./ownOutbox.ts";
import type { PendingMessage } from "./pending.ts";

const listen = (listener: () => void) => outbox.listen(listener);

/** What waits to be sent in a chat, oldest first. */
export function useOutbox(chat: string): PendingMessage[] {
  const all = useSyncExternalStore(listen, () => outbox.all);
  return useMemo(() => all.filter((message) => message.chat === chat), [all, chat]);
}

/** How much of a message's files is on the server. */
export function useUploadProgress(clientID: string): number {
  return useSyncExternalStore(listen, () => outbox.progressOf(clientID));
}
