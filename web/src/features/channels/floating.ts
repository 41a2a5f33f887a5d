import { useSyncExternalStore } from "react";
import type { Playback } from "./player/Playback.ts";

let floating: Playback | undefined;
const listeners = new Set<() => void>();

function change(next: Playback | undefined) {
  floating = next;
  for (const listener of listeners) listener();
}

/** Lets a film go on in the corner while its screen goes. */
export function float(playback: Playback) {
  if (floating !== playback) closeFloat();
  playback.goesOn = playback.state.status === "playing";
  change(playback);
}

/** Takes a film back from the corner, if it is this video that floats there. */
export function takeFloat(video: string): Playback | undefined {
  if (floating?.of.video !== video) return undefined;
  const taken = floating;
  taken.goesOn = taken.state.status === "playing";
  change(undefined);
  return taken;
}

/** Whether a film goes on in the corner, so that its screen must not end it. */
export function isFloating(playback: Playback): boolean {
  return floating === playback;
}

/** Ends the film in the corner. */
export function closeFloat() {
  floating?.close();
  if (floating) change(undefined);
}

/** The film in the corner. */
export function useFloating(): Playback | undefined {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, () => floating);
}
