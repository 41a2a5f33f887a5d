/** Something that can be read from the server and is kept under a key. */
export interface Query<Value> {
  key: string;
  fetch: (signal?: AbortSignal) => Promise<Value>;
  /** Kept on this device too, and shown when there is no connection. */
  offline?: boolean;
  /** What of a long value is kept on this device. */
  trim?: (value: Value) => Value;
}

/** What is known about a query now. */
export interface Entry<Value> {
  value?: Value;
  error?: unknown;
  isLoading: boolean;
  /** The value may be older than the server's. */
  isStale: boolean;
}

const NOTHING: Entry<never> = { isLoading: false, isStale: true };

/**
 * Everything this client knows of the server: one cache that queries fill and live frames change.
 * A value is never changed in place; whoever listens to its key hears of the new one.
 */
export class Store {
  private entries = new Map<string, Entry<unknown>>();
  private running = new Map<string, Promise<unknown>>();
  /** What became old or new while it was being read: the answer may not know of that. */
  private overtaken = new Set<string>();
  private listeners = new Map<string, Set<() => void>>();
  private keepers = new Set<(key: string, value: unknown) => void>();
  /** Grows when the store is emptied, so that answers to an earlier account are dropped. */
  private generation = 0;

  entry<Value>(key: string): Entry<Value> {
    return (this.entries.get(key) ?? NOTHING) as Entry<Value>;
  }

  value<Value>(query: Query<Value>): Value | undefined {
    return this.entry<Value>(query.key).value;
  }

  /** Reads from the server, once even if asked several times at once. */
  load<Value>(query: Query<Value>): Promise<Value> {
    const running = this.running.get(query.key);
    if (running) return running as Promise<Value>;
    const generation = this.generation;
    this.overtaken.delete(query.key);
    this.set(query.key, { ...this.entry(query.key), isLoading: true });
    const run = query.fetch().then(
      (value) => {
        if (generation === this.generation) this.finish(query, value);
        return value;
      },
      (error) => {
        if (generation === this.generation) {
          this.running.delete(query.key);
          this.set(query.key, { ...this.entry(query.key), error, isLoading: false, isStale: false });
        }
        throw error;
      },
    );
    this.running.set(query.key, run);
    return run;
  }

  /** Takes an answer; it is old at once, and read again by whoever shows it, if something overtook it. */
  private finish<Value>(query: Query<Value>, value: Value) {
    this.running.delete(query.key);
    this.set(query.key, { value, isLoading: false, isStale: this.overtaken.delete(query.key) });
    this.keepValue(query, value);
  }

  /** Puts a value that is as new as the server's. */
  write<Value>(query: Query<Value>, value: Value) {
    this.overtake(query.key);
    this.set(query.key, { value, isLoading: this.running.has(query.key), isStale: false });
    this.keepValue(query, value);
  }

  /** Changes a value that is there; does nothing when it is not. */
  change<Value>(query: Query<Value>, change: (value: Value) => Value) {
    this.overtake(query.key);
    const entry = this.entry<Value>(query.key);
    if (entry.value === undefined) return;
    const value = change(entry.value);
    if (value === entry.value) return;
    this.set(query.key, { ...entry, value });
    this.keepValue(query, value);
  }

  /** Puts back what this device had kept; it counts as old until it is read anew. */
  restore(key: string, value: unknown) {
    if (this.entries.has(key)) return;
    this.set(key, { value, isLoading: false, isStale: true });
  }

  /** Marks keys with this beginning as old: whoever shows them reads them anew. */
  expire(prefix = "") {
    for (const [key, entry] of this.entries) {
      if (!key.startsWith(prefix)) continue;
      this.overtake(key);
      if (!entry.isStale) this.set(key, { ...entry, isStale: true });
    }
  }

  forget<Value>(query: Query<Value>) {
    this.set(query.key, undefined);
    this.keepValue(query, undefined);
  }

  /** Forgets everything: another person sits here now. */
  clear() {
    this.generation += 1;
    this.running.clear();
    this.overtaken.clear();
    for (const key of [...this.entries.keys()]) this.set(key, undefined);
  }

  listen(key: string, listener: () => void): () => void {
    const all = this.listeners.get(key) ?? new Set();
    all.add(listener);
    this.listeners.set(key, all);
    return () => {
      all.delete(listener);
      if (!all.size && this.listeners.get(key) === all) this.listeners.delete(key);
    };
  }

  /** Hears of every value that belongs on this device; `undefined` means: forget it. */
  keep(keeper: (key: string, value: unknown) => void): () => void {
    this.keepers.add(keeper);
    return () => this.keepers.delete(keeper);
  }

  private overtake(key: string) {
    if (this.running.has(key)) this.overtaken.add(key);
  }

  private keepValue<Value>(query: Query<Value>, value: Value | undefined) {
    if (!query.offline) return;
    const kept = value !== undefined && query.trim ? query.trim(value) : value;
    for (const keeper of this.keepers) keeper(query.key, kept);
  }

  private set(key: string, entry: Entry<unknown> | undefined) {
    if (entry) this.entries.set(key, entry);
    else this.entries.delete(key);
    for (const listener of [...(this.listeners.get(key) ?? [])]) listener();
  }
}

/** The store of this page. */
export const store = new Store();
