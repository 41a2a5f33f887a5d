import { useEffect } from "react";
import type { Dot } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { useSession } from "@/features/accounts/session.ts";
import { dotsQuery, openSection } from "./dots.ts";

/** The dot of a section, if something is new in it. */
export function useDot(section: string): Dot | undefined {
  const me = useSession();
  const { value } = useQuery(me && dotsQuery);
  return value?.find((dot) => dot.section === section);
}

/** Puts the dot of a section out as long as one looks at it. */
export function useSectionOpened(section: string, isSeen = true) {
  const dot = useDot(section);
  useEffect(() => {
    if (dot && isSeen && document.visibilityState === "visible") void openSection(section);
  }, [dot, section, isSeen]);
}
