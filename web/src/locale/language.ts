import type { Catalogue } from "./catalogue.ts";
import { en } from "./en/index.ts";

/** The languages Teahouse speaks. */
export type Language = "en" | "zh-Hans";

/** Each language by the name its speakers give it. */
export const languageNames: Record<Language, string> = { en: "English", "zh-Hans": "简体中文" };

let language: Language = "en";
let text: Catalogue = en;
const listeners = new Set<() => void>();

/** The language to begin with, from what the browser asks for. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    if (/^zh\b/i.test(tag)) return "zh-Hans";
    if (/^en\b/i.test(tag)) return "en";
  }
  return "en";
}

/** Loads a language and shows it everywhere. */
export async function speakLanguage(next: Language) {
  text = next === "zh-Hans" ? (await import("./zh-Hans/index.ts")).zhHans : en;
  language = next;
  document.documentElement.lang = next;
  for (const listener of listeners) listener();
}

/** The texts of the language that is shown now. */
export function currentText(): Catalogue {
  return text;
}

/** The language that is shown now. */
export function currentLanguage(): Language {
  return language;
}

/** Calls back whenever the language changes. */
export function onTextChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
