import { useMediaQuery } from "@/lib/useMediaQuery.ts";

/** Whether panes stand side by side: from 720 px on. */
export function useIsWide(): boolean {
  return useMediaQuery("(min-width: 720px)");
}
