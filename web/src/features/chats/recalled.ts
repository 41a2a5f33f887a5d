const EDITABLE = 5 * 60_000;
const words = new Map<string, { text: string; at: number }>();

/** Keeps what a message said when its author recalls it, for writing it again. */
export function rememberRecalled(id: string, text: string, now: number = Date.now()) {
  words.set(id, { text, at: now });
}

/** What a recalled message said, for five minutes. */
export function recalledWords(id: string, now: number = Date.now()): string | undefined {
  const known = words.get(id);
  return known && now - known.at < EDITABLE ? known.text : undefined;
}
