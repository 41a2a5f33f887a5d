import { useSyncExternalStore } from "react";
import type { Playback, PlaybackState } from "./Playback.ts";

/** How a film stands now. */
export function usePlayback(playback: Playback): PlaybackState {
  return useSyncExternalStore(playback.listen, () => playback.state);
}
