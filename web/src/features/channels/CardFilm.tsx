import { useEffect } from "react";
import type { ActSource, Video } from "@/api/schema.ts";
import { Player } from "./player/Player.tsx";
import { useFilm } from "./useFilm.ts";

/** A film that plays in its card from the moment somebody wanted it. */
export function CardFilm({ video, source }: { video: Video; source: ActSource }) {
  const playback = useFilm(video, source, "ends");
  useEffect(() => {
    void playback?.play();
  }, [playback]);
  return playback ? <Player playback={playback} /> : null;
}
