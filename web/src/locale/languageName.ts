import { currentLanguage } from "./language.ts";

/** A language by its tag (BCP 47), in the language that is shown. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([currentLanguage()], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
