import { playingTime } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { chapterAt } from "./player/chapterAt.ts";
import type { Playback } from "./player/Playback.ts";
import { usePlayback } from "./player/usePlayback.ts";

/** The chapters of a film; a press leads there. */
export function ChapterList({ playback }: { playback: Playback }) {
  const text = useText().channels.player;
  const { time } = usePlayback(playback);
  const { chapters } = playback.of.film;
  const current = chapterAt(chapters, time);
  return (
    <section className="group">
      <h2 className="group-title">{text.chapters}</h2>
      <div className="group-rows">
        {chapters.map((chapter) => (
          <button
            key={chapter.start}
            type="button"
            className="row"
            aria-current={chapter === current ? "true" : undefined}
            onClick={() => playback.seek(chapter.start)}
          >
            <span className="chapter-time">{playingTime(chapter.start)}</span>
            <span className="row-words">
              <span className="row-title">{chapter.title}</span>
            </span>
          </button>
        ))}
      </div>
    </section>
  );
}
