const FIRST = 500;
const LONGEST = 30_000;

/** Milliseconds before attempt n is repeated: doubling, never long, and spread so that a crowd does not return at once. */
export function waitBeforeRetry(attempt: number, chance: number): number {
  const ceiling = Math.min(LONGEST, FIRST * 2 ** Math.min(attempt, 10));
  return Math.round(ceiling * (0.5 + chance / 2));
}
