import { useEffect } from "react";
import { store } from "./store.ts";

/**
 * Reads something anew when a screen opens; what was known is shown meanwhile. For what changes without any frame
 * saying so. Call it before `useQuery`: what is read for the first time is read once.
 */
export function useReadAnew(key: string, isDue = true) {
  useEffect(() => {
    if (isDue) store.expire(key);
  }, [key]);
}
