import { useSyncExternalStore } from "react";
import { type Look, look, onLook } from "./lookState.ts";

/** How Teahouse looks on this device. */
export function useLook(): Look {
  return useSyncExternalStore(onLook, look, look);
}
