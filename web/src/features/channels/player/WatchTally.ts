/** What was watched in one sitting. */
export interface Watched {
  /** When it began. */
  at: number;
  /** Milliseconds of the film, replays included. */
  watched: number;
  /** The farthest place reached, in milliseconds. */
  reached: number;
}

/** Between two looks at a playing film no more than this passes, unless somebody jumped. */
const LONGEST_STEP = 2_000;

/** Counts the milliseconds of a film that were really played: jumps and standing still count nothing. */
export class WatchTally {
  private last: number | undefined;
  private told = 0;
  private readonly sitting: Watched = { at: 0, watched: 0, reached: 0 };

  /** The film plays and has come to a place. */
  moved(to: number, now: number = Date.now()) {
    const step = this.last === undefined ? 0 : to - this.last;
    this.last = to;
    if (step <= 0 || step > LONGEST_STEP) return;
    this.sitting.at ||= Math.round(now - step);
    this.sitting.watched += step;
    this.sitting.reached = Math.max(this.sitting.reached, to);
  }

  /** Somebody jumped, or the film stands still: the next step begins anew. */
  broke() {
    this.last = undefined;
  }

  /** The whole sitting, if there is more of it than when it was told last. */
  take(): Watched | undefined {
    const { at, watched, reached } = this.sitting;
    if (watched <= this.told) return undefined;
    this.told = watched;
    return { at, watched: Math.round(watched), reached: Math.round(reached) };
  }
}
