import type { Chapter } from "@/api/schema.ts";

/** The chapter that a time belongs to, if it belongs to one. */
export function chapterAt(chapters: readonly Chapter[], time: number): Chapter | undefined {
  return [...chapters].reverse().find(({ start }) => start <= time);
}
