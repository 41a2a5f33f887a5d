/** A stretch of a text: plain, an address on the web, or a mention. */
export type TextPart = { kind: "plain" | "mention"; text: string } | { kind: "link"; text: string; address: string };

const LINK = /\bhttps?:\/\/[^\s<>"'，。；！？、（）《》「」]+/gi;
const TRAILING = /[.,;:!?)\]}'"…]+$/;

/** Splits a text so that addresses and the given names after an `@` stand out. */
export function textParts(text: string, mentions: readonly string[] = []): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    const address = trimmed(match[0]);
    if (!isAddress(address)) continue;
    parts.push(...mentionParts(text.slice(end, match.index), mentions), { kind: "link", text: address, address });
    end = match.index + address.length;
  }
  return [...parts, ...mentionParts(text.slice(end), mentions)];
}

/** Whether a text is nothing but one to three emoji, which are shown large. */
export function isOnlyEmoji(text: string): boolean {
  const letters = [...new Intl.Segmenter().segment(text.trim())].map(({ segment }) => segment);
  return letters.length > 0 && letters.length <= 3 &&
    letters.every((letter) => /^\p{Emoji_Presentation}|\p{Emoji}\uFE0F/u.test(letter));
}

function trimmed(address: string): string {
  // A closing bracket belongs to the address if it was opened inside it.
  if (address.endsWith(")") && address.includes("(")) return address;
  return address.replace(TRAILING, "");
}

function isAddress(text: string): boolean {
  try {
    return new URL(text).hostname.length > 0;
  } catch {
    return false;
  }
}

function mentionParts(text: string, mentions: readonly string[]): TextPart[] {
  if (!text) return [];
  const names = mentions.filter(Boolean).sort((one, other) => other.length - one.length).map((name) => `@${name}`);
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const name = names.find((each) => text.startsWith(each, at));
    if (!name) continue;
    const before: TextPart[] = at > 0 ? [{ kind: "plain", text: text.slice(0, at) }] : [];
    return [...before, { kind: "mention", text: name }, ...mentionParts(text.slice(at + name.length), mentions)];
  }
  return [{ kind: "plain", text }];
}
