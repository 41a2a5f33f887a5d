import type { Catalogue } from "@/locale/catalogue.ts";
import { knownStatus } from "./statusKinds.ts";

/** A status in a few words: what was chosen, or the person's own words where nothing was. */
export function statusWords(status: { kind: string; text: string }, text: Catalogue["statuses"]): string {
  const kind = knownStatus(status.kind);
  return kind === "ownWords" ? status.text || text.kinds.ownWords : text.kinds[kind];
}

/** A stretch of the words of a status: plain, or a topic between two #. */
export type StatusPart = { kind: "plain" | "topic"; text: string };

/** Splits the words of a status so that its #topics# stand out. */
export function statusParts(words: string): StatusPart[] {
  const parts: StatusPart[] = [];
  let end = 0;
  for (const match of words.matchAll(/#[^#\s][^#\n]{0,38}#/gu)) {
    if (match.index > end) parts.push({ kind: "plain", text: words.slice(end, match.index) });
    parts.push({ kind: "topic", text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < words.length) parts.push({ kind: "plain", text: words.slice(end) });
  return parts;
}
