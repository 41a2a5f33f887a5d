import type { Chapter } from "@/api/schema.ts";
import { playingTime } from "@/locale/time.ts";

/** A chapter as it is being written: a time in the person's own letters, and a title. */
export interface ChapterRow {
  time: string;
  title: string;
}

/** Milliseconds of a time like `1:05` or `2:01:05`; nothing if it is none. */
export function parseTime(words: string): number | undefined {
  const match = /^(?:(\d{1,2})[:：])?(\d{1,2})[:：](\d{2})$/.exec(words.trim());
  if (!match) return undefined;
  const [hours, minutes, seconds] = [Number(match[1] ?? 0), Number(match[2]), Number(match[3])];
  if (seconds > 59 || (match[1] !== undefined && minutes > 59)) return undefined;
  return ((hours * 60 + minutes) * 60 + seconds) * 1000;
}

/** The chapters as rows to write in. */
export function rowsOf(chapters: readonly Chapter[]): ChapterRow[] {
  return chapters.map(({ start, title }) => ({ time: playingTime(start), title }));
}

/** The chapters that the rows mean, in their order; nothing while a row is not right. Empty rows mean nothing. */
export function chaptersOf(rows: readonly ChapterRow[], duration?: number): Chapter[] | undefined {
  const written = rows.filter(({ time, title }) => time.trim() || title.trim());
  const chapters = written.map(({ time, title }) => ({ start: parseTime(time), title: title.trim() }));
  const right = chapters.filter((each): each is Chapter =>
    each.start !== undefined && each.title !== "" && (duration === undefined || each.start < duration)
  );
  const starts = new Set(right.map(({ start }) => start));
  if (right.length !== written.length || starts.size !== right.length) return undefined;
  return right.sort((one, other) => one.start - other.start);
}
