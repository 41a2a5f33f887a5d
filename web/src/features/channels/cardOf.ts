import type { CardContent, Video } from "@/api/schema.ts";
import { stillOf } from "./stillOf.ts";

/** A video as a card in a chat; the server makes it anew when it is sent. */
export function cardOf(video: Video): CardContent {
  return {
    of: "video",
    id: video.id,
    title: video.caption.split("\n")[0]?.slice(0, 100) ?? "",
    subtitle: video.page.name,
    picture: stillOf(video),
    target: `/v/${video.id}`,
  };
}
