import { useEffect } from "react";
import type { Dot, DotLevel } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { useSession } from "@/features/accounts/session.ts";
import { dotsQuery, openSection } from "./dots.ts";

const LEVELS: readonly DotLevel[] = ["number", "avatar", "plain"];

/** The dot of a section, if something is new in it. */
export function useDot(section: string): Dot | undefined {
  const me = useSession();
  const { value } = useQuery(me && dotsQuery);
  return value?.find((dot) => dot.section === section);
}

/** The dot of two sections behind one door: the louder one. */
export function useLouderDot(first: string, second: string): Dot | undefined {
  const [one, other] = [useDot(first), useDot(second)];
  return LEVELS.flatMap((level) => [one, other].filter((dot) => dot?.level === level))[0];
}

/** Puts the dot of a section out as long as one looks at it. */
export function useSectionOpened(section: string, isSeen = true) {
  const dot = useDot(section);
  useEffect(() => {
    if (dot && isSeen && document.visibilityState === "visible") void openSection(section);
  }, [dot, section, isSeen]);
}
