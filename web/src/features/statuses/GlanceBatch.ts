import type { StatusGlance } from "@/api/schema.ts";

/** The server is asked for so many people at once. */
const MOST = 200;

interface Waiting {
  account: string;
  resolve: (glance: StatusGlance | null) => void;
  reject: (error: unknown) => void;
}

/** Gathers the names that a screen shows into one question. */
export class GlanceBatch {
  private waiting: Waiting[] = [];

  constructor(
    private read: (accounts: string[]) => Promise<StatusGlance[]>,
    private soon: (work: () => void) => void,
  ) {}

  /** The status of one person as it shows beside the name; `null` where there is none. */
  ask(account: string): Promise<StatusGlance | null> {
    if (!this.waiting.length) this.soon(() => this.askAll());
    return new Promise((resolve, reject) => this.waiting.push({ account, resolve, reject }));
  }

  private askAll() {
    const all = this.waiting;
    this.waiting = [];
    for (let first = 0; first < all.length; first += MOST) void this.askSome(all.slice(first, first + MOST));
  }

  private async askSome(some: Waiting[]) {
    try {
      const found = await this.read([...new Set(some.map(({ account }) => account))]);
      const glances = new Map(found.map((glance) => [glance.account, glance]));
      for (const { account, resolve } of some) resolve(glances.get(account) ?? null);
    } catch (error) {
      for (const { reject } of some) reject(error);
    }
  }
}
