import type { TextRange } from "@/api/schema.ts";

/** Splits a text at stretches that stand out; they come in order and do not overlap. */
export function markedParts(text: string, ranges: readonly TextRange[]): { text: string; isMarked: boolean }[] {
  const parts: { text: string; isMarked: boolean }[] = [];
  let end = 0;
  for (const { start, length } of ranges) {
    if (start > end) parts.push({ text: text.slice(end, start), isMarked: false });
    parts.push({ text: text.slice(start, start + length), isMarked: true });
    end = start + length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isMarked: false });
  return parts;
}
