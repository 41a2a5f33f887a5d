import type { KeyboardEvent as ReactKeyboardEvent } from "react";
import { useEffect } from "react";
import type { Playback } from "./Playback.ts";
import { nextSpeed, playerCommand } from "./playerKeys.ts";

const STEP = 5_000;

/**
 * Plays by keys: while the focus is in the player, and on a page of its own also while it is nowhere.
 * Answers the handler for the player's own element.
 */
export function usePlayerKeys(playback: Playback, everywhere: boolean, fullScreen: () => void) {
  function press(event: KeyboardEvent | ReactKeyboardEvent) {
    const target = event.target as HTMLElement;
    // A button takes the space bar itself, and whoever writes means letters.
    if (target.closest("textarea, select, [role^=menu]") || (target.closest("button, a") && event.key === " ")) return;
    if (target.matches("input") && !target.matches("[type=range]")) return;
    const command = playerCommand(event);
    if (!command) return;
    event.preventDefault();
    const { state, of } = playback;
    const commands: Record<typeof command, () => void> = {
      toggle: () => playback.toggle(),
      back: () => playback.seek(state.time - STEP),
      ahead: () => playback.seek(state.time + STEP),
      mute: () => playback.setMuted(!state.isMuted),
      fullScreen,
      captions: () => playback.setCaptions(state.captions ? undefined : of.film.captions[0]?.language),
      beginning: () => playback.seek(0),
      end: () => playback.seek(of.film.duration),
      slower: () => playback.setSpeed(nextSpeed(state.speed, -1)),
      faster: () => playback.setSpeed(nextSpeed(state.speed, 1)),
    };
    commands[command]();
  }

  useEffect(() => {
    if (!everywhere) return;
    const listen = (event: KeyboardEvent) => {
      if (event.target === document.body) press(event);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  });
  return press;
}
