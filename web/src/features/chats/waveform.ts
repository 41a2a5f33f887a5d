const STEPS = 64;

/** Loudness over time in at most 64 steps, each the loudest moment of its part. */
export function waveformOf(levels: readonly number[]): number[] {
  if (levels.length <= STEPS) return [...levels];
  return Array.from({ length: STEPS }, (_, step) => {
    const from = Math.floor(step * levels.length / STEPS);
    const to = Math.floor((step + 1) * levels.length / STEPS);
    return Math.max(...levels.slice(from, Math.max(to, from + 1)));
  });
}
