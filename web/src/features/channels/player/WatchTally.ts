/** What was watched since the last time that it was told. */
export interface Watched {
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
  private watched = 0;
  private reached = 0;

  /** The film plays and has come to a place. */
  moved(to: number) {
    const step = this.last === undefined ? 0 : to - this.last;
    this.last = to;
    if (step <= 0 || step > LONGEST_STEP) return;
    this.watched += step;
    this.reached = Math.max(this.reached, to);
  }

  /** Somebody jumped, or the film stands still: the next step begins anew. */
  broke() {
    this.last = undefined;
  }

  /** What there is to tell, once; nothing if nothing was watched. */
  take(): Watched | undefined {
    const watched = Math.round(this.watched);
    if (watched <= 0) return undefined;
    const told = { watched, reached: Math.round(this.reached) };
    this.watched = 0;
    return told;
  }
}
