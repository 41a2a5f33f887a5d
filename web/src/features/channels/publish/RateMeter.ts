/** So far back counts for the speed of now. */
const WINDOW = 8_000;

interface Sample {
  at: number;
  bytes: number;
}

/** Tells how fast an upload is now and how long the rest takes. */
export class RateMeter {
  private samples: Sample[] = [];

  /** So many bytes are there. */
  reached(bytes: number, at: number) {
    const last = this.samples[this.samples.length - 1];
    // After a break it goes on from where the server is: what was before says nothing about now.
    if (last && bytes < last.bytes) this.samples = [];
    this.samples = [...this.samples.filter((sample) => at - sample.at <= WINDOW), { at, bytes }];
  }

  /** Bytes a second; nothing before there is something to compare. */
  get speed(): number | undefined {
    const [first] = this.samples;
    const last = this.samples[this.samples.length - 1];
    if (!first || !last || last.at - first.at < 500) return undefined;
    return ((last.bytes - first.bytes) * 1000) / (last.at - first.at);
  }

  /** Milliseconds until so many bytes are there. */
  remaining(bytes: number): number | undefined {
    const { speed } = this;
    const last = this.samples[this.samples.length - 1];
    if (!speed || !last) return undefined;
    return (Math.max(0, bytes - last.bytes) / speed) * 1000;
  }
}
