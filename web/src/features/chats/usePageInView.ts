import { useSyncExternalStore } from "react";

/** Whether a person can see this page now. */
export function usePageInView(): boolean {
  return useSyncExternalStore(
    (listener) => {
      document.addEventListener("visibilitychange", listener);
      addEventListener("focus", listener);
      addEventListener("blur", listener);
      return () => {
        document.removeEventListener("visibilitychange", listener);
        removeEventListener("focus", listener);
        removeEventListener("blur", listener);
      };
    },
    () => document.visibilityState === "visible",
  );
}
