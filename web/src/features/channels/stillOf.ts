import type { Video } from "@/api/schema.ts";

/** The picture that stands for a video: the poster of its film, or its first picture. */
export function stillOf(video: Pick<Video, "film" | "pictures">): string | undefined {
  const first = video.pictures?.[0];
  return video.film?.poster ?? first?.thumbnail ?? first?.path;
}
