import type { Video } from "@/api/schema.ts";
import type { Catalogue } from "@/locale/catalogue.ts";

/** A video in a few words: the first line of its caption, or whose it is. */
export function videoTitle(video: Pick<Video, "caption" | "page">, text: Catalogue["channels"]): string {
  const line = video.caption.trim().split("\n")[0] ?? "";
  if (!line) return text.videoOf(video.page.name);
  return line.length > 80 ? `${line.slice(0, 80).trimEnd()}…` : line;
}
