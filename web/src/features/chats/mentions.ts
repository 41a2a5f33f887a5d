const MOST_LETTERS = 20;

/** The beginning of a name after an `@` just before the caret, or nothing. */
export function mentionBeingWritten(text: string, caret: number): string | undefined {
  const before = text.slice(0, caret);
  const at = before.lastIndexOf("@");
  if (at < 0) return undefined;
  // The @ of an e-mail address follows a letter.
  if (at > 0 && /[\p{Script=Latin}\d.]/u.test(before[at - 1] ?? "")) return undefined;
  const name = before.slice(at + 1);
  return name.length <= MOST_LETTERS && !/\s/.test(name) ? name : undefined;
}

/** Puts a mention in the place of what was begun, or at the caret. */
export function insertMention(text: string, caret: number, name: string): { text: string; caret: number } {
  const begun = mentionBeingWritten(text, caret);
  const start = begun === undefined ? caret : caret - begun.length - 1;
  const mention = `@${name} `;
  return { text: text.slice(0, start) + mention + text.slice(caret), caret: start + mention.length };
}

/** Whom a text addresses: of those picked, the ones whose name still stands in it. */
export function mentionsIn(
  text: string,
  picked: ReadonlyMap<string, string>,
  everyone?: string,
): { mentions: string[]; mentionsAll: boolean } {
  const mentions = [...picked].filter(([name, account]) => account && text.includes(`@${name}`)).map(([, account]) =>
    account
  );
  const all = everyone !== undefined && picked.has(everyone) && text.includes(`@${everyone}`);
  return { mentions: [...new Set(mentions)], mentionsAll: all };
}
