import type { FilmPreview } from "@/api/schema.ts";

/** Which part of the preview picture shows a time: pixels from its left and top. */
export function previewTile(preview: FilmPreview, time: number): { left: number; top: number } {
  const wanted = Math.floor(time / Math.max(preview.interval, 1));
  const index = Math.min(Math.max(0, wanted), preview.count - 1);
  return { left: (index % preview.columns) * preview.width, top: Math.floor(index / preview.columns) * preview.height };
}
