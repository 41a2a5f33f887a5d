import { useLayoutEffect, useState } from "react";
import type { ActSource, Video } from "@/api/schema.ts";
import { useText } from "@/locale/useText.ts";
import { float, isFloating, takeFloat } from "./floating.ts";
import { openPlayback } from "./openPlayback.ts";
import type { Playback } from "./player/Playback.ts";
import { videoTitle } from "./videoTitle.ts";

/** What becomes of a film that plays when its screen goes: it ends, or it goes on in the corner. */
export type WhenLeft = "ends" | "floats";

/** The playback of a video for as long as a screen shows it; one that goes on in the corner is taken back. */
export function useFilm(video: Video, source: ActSource, whenLeft: WhenLeft): Playback | undefined {
  const text = useText().channels;
  const [playback, setPlayback] = useState<Playback>();
  const { film } = video;
  useLayoutEffect(() => {
    if (!film) return;
    const opened = takeFloat(video.id) ?? openPlayback(video, film, source, videoTitle(video, text));
    setPlayback(opened);
    return () => {
      if (isFloating(opened)) return;
      if (whenLeft === "floats" && opened.state.status === "playing") float(opened);
      else opened.close();
    };
  }, [video.id, film?.playlist]);
  return playback;
}
