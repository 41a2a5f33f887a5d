import type { Chat } from "@/api/schema.ts";

const NAME = "teahouse.drafts";

/** What was begun in a chat: on this device, or else what another device kept. */
export function draftFor(chat: Chat): string {
  return read()[chat.id] ?? chat.mine.draft ?? "";
}

/** Keeps what was begun on this device. */
export function rememberDraft(chat: string, words: string) {
  const all = read();
  if (words) all[chat] = words;
  else delete all[chat];
  try {
    localStorage.setItem(NAME, JSON.stringify(all));
  } catch {
    // A full disk costs the draft after a reload, not the words on the screen.
  }
}

/** Forgets what was begun: another person sits here. */
export function forgetDrafts() {
  localStorage.removeItem(NAME);
}

function read(): Record<string, string> {
  try {
    return JSON.parse(localStorage.getItem(NAME) ?? "{}");
  } catch {
    return {};
  }
}
