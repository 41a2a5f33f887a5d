import type { Film } from "@/api/schema.ts";
import { Icon } from "@/design/Icon.tsx";
import { playingTime } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";

/** The still of a film that plays when it is pressed. */
export function FilmPoster({ film, title, onPlay }: { film: Film; title: string; onPlay: () => void }) {
  const text = useText().channels.player;
  return (
    <button
      type="button"
      className="player player-poster"
      style={{ "--film-ratio": film.width / Math.max(film.height, 1) } as React.CSSProperties}
      aria-label={text.playTitle(title)}
      onClick={onPlay}
    >
      <img src={film.poster} alt="" loading="lazy" draggable={false} />
      <span className="player-mark">
        <Icon name="play" />
      </span>
      <span className="video-time">{playingTime(film.duration)}</span>
    </button>
  );
}
