import { sameDay } from "@/locale/time.ts";

/** A line of an album: the beginning of a year, or a post, with its day where it is the first of that day. */
export type AlbumEntry =
  | { kind: "year"; key: string; year: number }
  | { kind: "post"; key: string; moment: string; day?: number };

/** Lays the posts of an album out as a diary. Years are named where another one than the present begins. */
export function arrangeAlbum(posts: readonly { id: string; at: number }[], now: number): AlbumEntry[] {
  const entries: AlbumEntry[] = [];
  let year = new Date(now).getFullYear();
  let last: number | undefined;
  for (const { id, at } of posts) {
    const itsYear = new Date(at).getFullYear();
    if (itsYear !== year) {
      year = itsYear;
      entries.push({ kind: "year", key: `year-${year}`, year });
    }
    const isFirst = last === undefined || !sameDay(last, at);
    entries.push({ kind: "post", key: id, moment: id, day: isFirst ? at : undefined });
    last = at;
  }
  return entries;
}
