import type { ActSource, Film, Video } from "@/api/schema.ts";
import { tellAct } from "./acts.ts";
import { Playback } from "./player/Playback.ts";
import { changeVideo } from "./videos.ts";

/** Near its beginning and its end a film is begun anew next time. */
const MARGIN = 5_000;

/** Makes the playback of a video, which tells what was watched and remembers where it was left. */
export function openPlayback(video: Video, film: Film, source: ActSource, title: string): Playback {
  const playback: Playback = new Playback({
    video: video.id,
    title,
    film,
    source,
    resumeAt: video.mine?.resumeAt,
    onWatched(watched) {
      tellAct({ video: video.id, kind: "watched", source, ...watched });
      const { time, status } = playback.state;
      const resumeAt = status === "ended" || time < MARGIN || time > film.duration - MARGIN
        ? undefined
        : Math.round(time);
      changeVideo(video.id, (each) => ({ ...each, mine: each.mine && { ...each.mine, resumeAt } }));
    },
  });
  return playback;
}
