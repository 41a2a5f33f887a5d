import type { Message, Messages } from "@/api/schema.ts";

/** A stretch of sequence numbers of which everything is known: from and through, both included. */
export type Stretch = readonly [from: number, through: number];

/** What this client knows of one chat's log. Values are never changed in place. */
export interface ChatLog {
  /** In the order of their numbers. */
  messages: readonly Message[];
  /** Disjoint, in order; between two of them something is unknown. */
  stretches: readonly Stretch[];
  /** The newest number of the chat that was heard of. */
  lastSeq: number;
}

/** A part of a log without anything unknown inside. */
export interface LogWindow {
  messages: readonly Message[];
  from: number;
  through: number;
  hasEarlier: boolean;
  hasLater: boolean;
}

/** A log of which nothing is known yet. */
export const emptyLog: ChatLog = { messages: [], stretches: [], lastSeq: 0 };

/** Adds a page as the server answered it. */
export function addPage(log: ChatLog, page: Messages): ChatLog {
  return {
    messages: merge(log.messages, page.messages),
    stretches: page.through >= page.from ? addStretch(log.stretches, [page.from, page.through]) : log.stretches,
    lastSeq: Math.max(log.lastSeq, page.lastSeq),
  };
}

/** Adds a message that the live socket brought or that was just sent. */
export function addMessage(log: ChatLog, message: Message): ChatLog {
  return {
    messages: merge(log.messages, [message]),
    stretches: addStretch(log.stretches, [message.seq, message.seq]),
    lastSeq: Math.max(log.lastSeq, message.seq),
  };
}

/** Passes over an entry of which one is told no more than its number. */
export function passOver(log: ChatLog, seq: number): ChatLog {
  return { ...log, stretches: addStretch(log.stretches, [seq, seq]), lastSeq: Math.max(log.lastSeq, seq) };
}

/** Takes away a message that the person deleted for themselves. */
export function removeMessage(log: ChatLog, seq: number): ChatLog {
  return { ...log, messages: log.messages.filter((message) => message.seq !== seq) };
}

/** Whether numbers below the newest known one are missing at its end. */
export function hasGapAtEnd(log: ChatLog): boolean {
  return log.stretches.length > 1;
}

/** The part of a log around a number, or its newest part. */
export function logWindow(log: ChatLog, around?: number): LogWindow {
  const stretch =
    log.stretches.find(([from, through]) => around !== undefined && from <= around && around <= through) ??
      log.stretches[log.stretches.length - 1];
  if (!stretch) return { messages: [], from: 1, through: 0, hasEarlier: false, hasLater: false };
  const [from, through] = stretch;
  return {
    messages: log.messages.filter(({ seq }) => from <= seq && seq <= through),
    from,
    through,
    hasEarlier: from > 1,
    hasLater: through < log.lastSeq,
  };
}

/** The newest part of a log, short enough to keep on the device. */
export function newestPart(log: ChatLog, count: number): ChatLog {
  const newest = logWindow(log);
  const messages = newest.messages.slice(-count);
  const from = messages.length < newest.messages.length ? messages[0]?.seq ?? newest.from : newest.from;
  return { messages, stretches: newest.through ? [[from, newest.through]] : [], lastSeq: log.lastSeq };
}

function merge(known: readonly Message[], added: readonly Message[]): readonly Message[] {
  const bySeq = new Map(known.map((message) => [message.seq, message]));
  for (const message of added) bySeq.set(message.seq, message);
  for (const message of added) recall(bySeq, message);
  return [...bySeq.values()].sort((one, other) => one.seq - other.seq);
}

/** An entry that recalls another one takes its content away here as it did on the server. */
function recall(bySeq: Map<number, Message>, message: Message) {
  if (message.content.kind !== "recall") return;
  const recalled = bySeq.get(message.content.seq);
  if (recalled) bySeq.set(recalled.seq, { ...recalled, content: { kind: "recalled" }, quote: undefined });
  for (const answer of bySeq.values()) {
    if (answer.quote?.seq !== message.content.seq) continue;
    bySeq.set(answer.seq, { ...answer, quote: { ...answer.quote, kind: "recalled", excerpt: "" } });
  }
}

function addStretch(stretches: readonly Stretch[], added: Stretch): readonly Stretch[] {
  let [from, through] = added;
  const apart: Stretch[] = [];
  for (const stretch of stretches) {
    if (stretch[1] < from - 1 || stretch[0] > through + 1) apart.push(stretch);
    else [from, through] = [Math.min(from, stretch[0]), Math.max(through, stretch[1])];
  }
  return [...apart, [from, through] as const].sort((one, other) => one[0] - other[0]);
}
