import type { Chapter, Commenters, Video, VideoLink } from "@/api/schema.ts";
import { type ChapterRow, chaptersOf, rowsOf } from "./chapterRows.ts";

/** What stands beside a video, as it is being written. */
export interface Details {
  caption: string;
  place: string;
  /** About where it was made, as a geohash of five characters; empty if it is not said. */
  cell: string;
  target: string;
  targetTitle: string;
  chapters: ChapterRow[];
  commenters: Commenters;
}

/** Nothing written yet. */
export const noDetails: Details = {
  caption: "",
  place: "",
  cell: "",
  target: "",
  targetTitle: "",
  chapters: [],
  commenters: "everyone",
};

/** What stands beside a video now. */
export function detailsOf(video: Video): Details {
  return {
    caption: video.caption,
    place: video.place ?? "",
    cell: video.cell ?? "",
    target: video.link?.target ?? "",
    targetTitle: video.link?.title ?? "",
    chapters: rowsOf(video.film?.chapters ?? []),
    commenters: video.commenters,
  };
}

/** The link that was written; nothing where there is none. */
export function linkOf({ target, targetTitle }: Details, origin: string): VideoLink | undefined {
  const address = target.trim();
  if (!address) return undefined;
  // What was copied from the address bar of this house opens inside.
  const inside = address.startsWith(`${origin}/`) ? address.slice(origin.length) : address;
  return { target: inside, title: targetTitle.trim() };
}

/** Whether a link leads to this house or to the web, and says where. */
export function isLinkWrong(details: Details, origin: string): boolean {
  const link = linkOf(details, origin);
  return link !== undefined && (!/^(\/(?!\/)|https:\/\/[^\s/]+)/.test(link.target) || !link.title);
}

/** Whether everything can be handed in. */
export function isComplete(details: Details, origin: string, duration?: number): boolean {
  return !isLinkWrong(details, origin) && chaptersOf(details.chapters, duration) !== undefined;
}

/** The chapters that were written; nothing where there are none. */
export function writtenChapters(details: Details, duration?: number): Chapter[] | undefined {
  const chapters = chaptersOf(details.chapters, duration);
  return chapters?.length ? chapters : undefined;
}
