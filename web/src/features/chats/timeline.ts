import type { Message } from "@/api/schema.ts";
import { sameDay } from "@/locale/time.ts";
import type { PendingMessage } from "./pending.ts";

/** One line of the conversation: an entry of the log, or something that waits to be sent. */
export type TimelineItem = {
  key: string;
  /** The day begins with this item. */
  opensDay?: number;
  /** Follows closely after the same person: no name and picture again. */
  continues: boolean;
} & ({ message: Message; pending?: undefined } | { pending: PendingMessage; message?: undefined });

const CLOSE = 3 * 60_000;

/** What is shown of a log and an outbox, in order. Entries that say nothing by themselves are left out. */
export function timeline(messages: readonly Message[], waiting: readonly PendingMessage[], me: string): TimelineItem[] {
  const items: TimelineItem[] = [];
  const arrived = new Set<string>();
  let before: { sender?: string; at: number } | undefined;

  function place(sender: string | undefined, at: number): { opensDay?: number; continues: boolean } {
    const opensDay = before && sameDay(before.at, at) ? undefined : at;
    const continues = opensDay === undefined && sender !== undefined && before?.sender === sender &&
      at - before.at < CLOSE;
    before = { sender, at };
    return { opensDay, continues };
  }

  for (const message of messages) {
    if (message.clientID && message.sender === me) arrived.add(message.clientID);
    if (message.content.kind === "recall") continue;
    const plain = message.content.kind !== "notice" && message.content.kind !== "recalled";
    // A message keeps its key when it is acknowledged, so that it does not blink.
    const key = message.clientID && message.sender === me ? `own-${message.clientID}` : `seq-${message.seq}`;
    items.push({ key, message, ...place(plain ? message.sender : undefined, message.sentAt) });
  }
  for (const pending of waiting) {
    if (arrived.has(pending.clientID)) continue;
    items.push({ key: `own-${pending.clientID}`, pending, ...place(me, pending.writtenAt) });
  }
  return items;
}
