import { type MouseEvent, useRef } from "react";
import { IconButton } from "@/design/IconButton.tsx";
import { MenuButton } from "@/design/MenuButton.tsx";
import { classes } from "@/lib/classes.ts";
import { playingTime } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { chapterAt } from "./chapterAt.ts";
import type { Playback } from "./Playback.ts";
import { PlayerMark } from "./PlayerMark.tsx";
import { PlayerSettings } from "./PlayerSettings.tsx";
import { PlayerStage } from "./PlayerStage.tsx";
import { Scrubber } from "./Scrubber.tsx";
import { useAwake } from "./useAwake.ts";
import { useFullScreen } from "./useFullScreen.ts";
import { usePlayback } from "./usePlayback.ts";
import { usePlayerKeys } from "./usePlayerKeys.ts";

interface PlayerProps {
  playback: Playback;
  /** It is what its page is about: keys that are meant for nothing else are meant for it. */
  takesKeys?: boolean;
}

/** A film with everything to play it by. */
export function Player({ playback, takesKeys = false }: PlayerProps) {
  const text = useText().channels.player;
  const state = usePlayback(playback);
  const { film, title } = playback.of;
  const frame = useRef<HTMLDivElement>(null);
  const { isAwake, wake } = useAwake();
  const { isFull, toggle: toggleFull } = useFullScreen(frame);
  const press = usePlayerKeys(playback, takesKeys, toggleFull);
  const isQuiet = state.status === "playing" && !isAwake;

  function pressPicture(event: MouseEvent) {
    wake();
    const isFinger = (event.nativeEvent as PointerEvent).pointerType === "touch";
    // The first touch shows what can be done; a mouse has shown it by moving.
    if (!isFinger || !isQuiet) playback.toggle();
  }

  return (
    <div
      ref={frame}
      className={classes(
        "player",
        isQuiet && "player-quiet",
        state.status === "ready" && "player-ready",
        isFull && "player-full",
      )}
      style={isFull ? undefined : { "--film-ratio": film.width / Math.max(film.height, 1) } as React.CSSProperties}
      role="group"
      aria-label={title}
      tabIndex={0}
      onKeyDown={(event) => {
        wake();
        press(event);
      }}
      onPointerMove={wake}
      onFocus={wake}
    >
      <PlayerStage playback={playback} onPress={pressPicture} />
      <PlayerMark playback={playback} />
      <div className="player-controls">
        <Scrubber playback={playback} />
        <div className="player-row">
          <IconButton
            icon={state.status === "playing" ? "pause" : state.status === "ended" ? "replay" : "play"}
            label={state.status === "playing" ? text.pause : state.status === "ended" ? text.again : text.play}
            onPress={() => playback.toggle()}
          />
          {film.hasSound && (
            <IconButton
              icon={state.isMuted ? "speakerOff" : "speaker"}
              label={state.isMuted ? text.soundOn : text.soundOff}
              onPress={() => playback.setMuted(!state.isMuted)}
            />
          )}
          <span className="player-time">{text.timeOf(playingTime(state.time), playingTime(film.duration))}</span>
          <span className="player-chapter">{chapterAt(film.chapters, state.time)?.title}</span>
          {film.chapters.length > 0 && (
            <MenuButton
              icon="chapters"
              label={text.chapters}
              items={film.chapters.map((chapter) => ({
                title: `${playingTime(chapter.start)}  ${chapter.title}`,
                chosen: chapter === chapterAt(film.chapters, state.time),
                onChoose: () => playback.seek(chapter.start),
              }))}
            />
          )}
          <PlayerSettings playback={playback} />
          {document.pictureInPictureEnabled && (
            <IconButton
              icon="pictureInPicture"
              label={text.pictureInPicture}
              className="player-wide-only"
              onPress={() => void togglePictureInPicture(playback)}
            />
          )}
          <IconButton
            icon={isFull ? "smallScreen" : "fullScreen"}
            label={isFull ? text.leaveFullScreen : text.fullScreen}
            onPress={toggleFull}
          />
        </div>
      </div>
    </div>
  );
}

async function togglePictureInPicture({ element }: Playback) {
  try {
    if (document.pictureInPictureElement === element) await document.exitPictureInPicture();
    else await element.requestPictureInPicture();
  } catch {
    // A film that is not there yet has no picture to float.
  }
}
