import { type MouseEvent, useLayoutEffect, useRef } from "react";
import type { Playback } from "./Playback.ts";

/** Puts the element of a playback into the page. A film that plays while it moves from one place to another plays on. */
export function PlayerStage(props: { playback: Playback; onPress?: (event: MouseEvent) => void }) {
  const stage = useRef<HTMLDivElement>(null);
  const { element } = props.playback;
  useLayoutEffect(() => {
    const { playback } = props;
    const wasPlaying = playback.goesOn || playback.state.status === "playing";
    playback.goesOn = false;
    stage.current?.append(element);
    // Browsers stop what is taken out of the page.
    if (wasPlaying && element.paused) void playback.play();
  }, [element]);
  return <div ref={stage} className="player-stage" onClick={props.onPress} />;
}
