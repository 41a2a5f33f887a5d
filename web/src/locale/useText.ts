import { useSyncExternalStore } from "react";
import { currentText, onTextChange } from "./language.ts";
import type { Catalogue } from "./catalogue.ts";

/** All words of the interface in the person's language. */
export function useText(): Catalogue {
  return useSyncExternalStore(onTextChange, currentText, currentText);
}
