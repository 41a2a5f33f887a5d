import { Button } from "@/design/Button.tsx";
import { Icon } from "@/design/Icon.tsx";
import { playingTime } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import type { Playback } from "./Playback.ts";
import { usePlayback } from "./usePlayback.ts";

/** What stands in the middle of the picture while it does not move: play, again, wait, or what went wrong. */
export function PlayerMark({ playback }: { playback: Playback }) {
  const text = useText();
  const words = text.channels.player;
  const { status, isWaiting, time } = usePlayback(playback);
  if (status === "failed") {
    return (
      <div className="player-failed" role="alert">
        <Icon name="warning" />
        <p>{words.failed}</p>
        <Button icon="refresh" onPress={() => void playback.play()}>{text.app.tryAgain}</Button>
      </div>
    );
  }
  if (status === "playing") {
    return isWaiting ? <span className="player-waiting" role="status" aria-label={words.loading} /> : null;
  }
  const isOver = status === "ended";
  const goesOn = status === "ready" && time > 0 ? words.goOn(playingTime(time)) : undefined;
  const label = isOver ? words.again : goesOn ?? words.play;
  return (
    <>
      <button
        type="button"
        className="player-mark"
        aria-label={label}
        title={label}
        onClick={() => void playback.play()}
      >
        <Icon name={isOver ? "replay" : "play"} />
      </button>
      {goesOn && <span className="player-go-on" aria-hidden="true">{goesOn}</span>}
    </>
  );
}
