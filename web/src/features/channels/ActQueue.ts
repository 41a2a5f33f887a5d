import type { Act } from "@/api/schema.ts";

const PAUSE = 5_000;
const MOST_IN_A_CALL = 100;
const MOST_WAITING = 300;

/** Collects acts and hands them over in batches. What could not be told is told with the next; nothing is told twice at once. */
export class ActQueue {
  private waiting: Act[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly send: (acts: Act[]) => Promise<unknown>) {}

  add(act: Act) {
    // What goes on takes the place of what it was before.
    const before = this.waiting.findIndex(({ video, kind, at }) =>
      video === act.video && kind === act.kind && at === act.at
    );
    if (before >= 0) this.waiting[before] = act;
    else this.waiting.push(act);
    if (this.waiting.length >= MOST_IN_A_CALL) this.flush();
    else this.timer ??= setTimeout(() => this.flush(), PAUSE);
  }

  /** Forgets what waits: another person sits here. */
  clear() {
    this.waiting = [];
  }

  /** Hands over everything that waits. */
  flush() {
    clearTimeout(this.timer);
    this.timer = undefined;
    const batch = this.waiting.splice(0, MOST_IN_A_CALL);
    if (!batch.length) return;
    this.send(batch).catch(() => {
      // Without a connection for long, the newest are worth keeping.
      this.waiting = [...batch, ...this.waiting].slice(-MOST_WAITING);
    });
  }
}
