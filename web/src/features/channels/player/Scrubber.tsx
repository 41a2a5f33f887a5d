import { type PointerEvent, useRef, useState } from "react";
import { playingTime } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { chapterAt } from "./chapterAt.ts";
import type { Playback } from "./Playback.ts";
import { previewTile } from "./previewTile.ts";
import { usePlayback } from "./usePlayback.ts";

/** The line of time: how far the film is, what is loaded, where chapters begin, and a look ahead while choosing a place. */
export function Scrubber({ playback }: { playback: Playback }) {
  const text = useText().channels.player;
  const { time, loaded } = usePlayback(playback);
  const { film } = playback.of;
  const line = useRef<HTMLDivElement>(null);
  const [looked, setLooked] = useState<number>();
  const share = (part: number) => `${Math.min(1, part / Math.max(film.duration, 1)) * 100}%`;
  const chapter = chapterAt(film.chapters, time)?.title;
  const said = text.timeOf(playingTime(time), playingTime(film.duration));

  function look(event: PointerEvent) {
    const box = line.current?.getBoundingClientRect();
    if (!box) return;
    const place = Math.min(Math.max(0, (event.clientX - box.left) / box.width), 1);
    setLooked(place * film.duration);
  }

  return (
    <div
      ref={line}
      className="scrubber"
      onPointerMove={look}
      onPointerLeave={() => setLooked(undefined)}
    >
      {looked !== undefined && <LookAhead playback={playback} time={looked} left={share(looked)} />}
      <span className="scrubber-line">
        <span className="scrubber-loaded" style={{ width: share(loaded) }} />
        <span className="scrubber-played" style={{ width: share(time) }} />
        {film.chapters.filter(({ start }) => start > 0).map(({ start }) => (
          <span key={start} className="scrubber-chapter" style={{ left: share(start) }} />
        ))}
      </span>
      <input
        type="range"
        className="scrubber-input"
        min={0}
        max={film.duration}
        step={100}
        value={Math.min(time, film.duration)}
        aria-label={text.place}
        aria-valuetext={chapter ? `${said}, ${chapter}` : said}
        onChange={(event) => playback.seek(Number(event.currentTarget.value))}
        onKeyDown={(event) => {
          // Five seconds a press, as anywhere in the player; a tenth of a second would lead nowhere.
          if (event.key.startsWith("Arrow")) event.preventDefault();
        }}
      />
    </div>
  );
}

/** The still and the chapter at a place of the film. */
function LookAhead({ playback, time, left }: { playback: Playback; time: number; left: string }) {
  const { preview, chapters } = playback.of.film;
  const chapter = chapterAt(chapters, time);
  const tile = preview && previewTile(preview, time);
  return (
    <span className="look-ahead" style={{ left }} aria-hidden="true">
      {preview && tile && (
        <span
          className="look-ahead-still"
          style={{
            width: preview.width,
            height: preview.height,
            backgroundImage: `url("${preview.path}")`,
            backgroundPosition: `-${tile.left}px -${tile.top}px`,
          }}
        />
      )}
      {chapter && <span className="look-ahead-chapter">{chapter.title}</span>}
      <span>{playingTime(time)}</span>
    </span>
  );
}
