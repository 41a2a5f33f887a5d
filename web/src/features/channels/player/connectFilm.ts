import type { Film } from "@/api/schema.ts";
import { SegmentPlayer } from "./SegmentPlayer.ts";

/** The size of the picture: as the line allows, or one of the renditions by its height. */
export type Quality = "auto" | number;

const HLS = "application/vnd.apple.mpegurl";

/** Whether a size of the picture can be chosen: the browser's own HLS always chooses by itself. */
export function mayChooseQuality(): boolean {
  return SegmentPlayer.isPossible;
}

/**
 * Lets an element play a film in the best way this browser has: its own HLS, our pieces, or one file.
 * Answers what to call when the element is to let go of it.
 */
export function connectFilm(
  element: HTMLVideoElement,
  film: Film,
  quality: Quality,
  failed: (error: unknown) => void,
): () => void {
  const wantsPieces = quality !== "auto" || !element.canPlayType(HLS);
  if (wantsPieces && SegmentPlayer.isPossible) {
    const player = new SegmentPlayer(element, film.playlist, quality === "auto" ? undefined : quality, failed);
    return () => player.stop();
  }
  const plain = element.canPlayType(HLS) ? film.playlist : film.file;
  if (plain) element.src = plain;
  else failed(new Error("This browser cannot play the film."));
  return () => {};
}
