import { CallFailed, explain } from "@/api/problem.ts";
import { currentText } from "@/locale/language.ts";
import { PasskeyUnused } from "./passkeys.ts";

/** What is wrong with a form: the field, where the server named one, and a sentence. */
export interface Fault {
  field?: string;
  words: string;
}

/** The fault that an error tells of. */
export function faultOf(error: unknown): Fault {
  if (error instanceof PasskeyUnused) {
    const text = currentText().accounts;
    return { words: error.isKnownHere ? text.passkeyHere : text.passkeyTrouble };
  }
  return { field: error instanceof CallFailed ? error.problem.field : undefined, words: explain(error) };
}
