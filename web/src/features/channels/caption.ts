import type { PageCard } from "@/api/schema.ts";
import { textParts } from "@/lib/links.ts";

/** A stretch of a caption: plain, or leading to a topic, a Page or an address on the web. */
export type CaptionPart =
  | { kind: "plain"; text: string }
  | { kind: "topic"; text: string; topic: string }
  | { kind: "page"; text: string; handle: string }
  | { kind: "link"; text: string; address: string };

/** After so many characters a caption folds. */
const FOLD = 55;

/** Splits a caption so that its topics, Pages and addresses stand out. Only those that the server found are links. */
export function captionParts(caption: string, topics: readonly string[], pages: readonly PageCard[]): CaptionPart[] {
  return textParts(caption).flatMap((part) => part.kind === "link" ? [part] : marked(part.text, topics, pages));
}

/** The beginning of a caption that is too long to stand under every video; nothing where it is short. */
export function foldedCaption(caption: string): string | undefined {
  const letters = [...new Intl.Segmenter().segment(caption)].map(({ segment }) => segment);
  const firstLines = caption.split("\n").slice(0, 2).join("\n");
  if (letters.length <= FOLD && firstLines === caption) return undefined;
  const beginning = letters.slice(0, FOLD).join("");
  return (beginning.length < firstLines.length ? beginning : firstLines).trimEnd();
}

function marked(text: string, topics: readonly string[], pages: readonly PageCard[]): CaptionPart[] {
  const parts: CaptionPart[] = [];
  let end = 0;
  for (const match of text.matchAll(/#([\p{L}\p{N}_]+)#?|@([A-Za-z][A-Za-z0-9_-]{5,19})/gu)) {
    const topic = topics.find((each) => each.toLowerCase() === match[1]?.toLowerCase());
    const page = pages.find(({ handle }) => handle.toLowerCase() === match[2]?.toLowerCase());
    if (topic === undefined && !page) continue;
    if (match.index > end) parts.push({ kind: "plain", text: text.slice(end, match.index) });
    if (topic !== undefined) parts.push({ kind: "topic", text: match[0], topic });
    else if (page) parts.push({ kind: "page", text: match[0], handle: page.handle });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ kind: "plain", text: text.slice(end) });
  return parts;
}
