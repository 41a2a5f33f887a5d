/**
 * Where the items of a long list lie, when only some of them have been measured.
 * Keys that were measured once keep their height when the list around them changes.
 */
export class Extents {
  private heights = new Map<string, number>();
  private offsets: number[] = [0];
  private keys: readonly string[] = [];

  constructor(private estimate: number) {}

  /** Takes a new list of keys. */
  arrange(keys: readonly string[]) {
    this.keys = keys;
    this.offsets = [0];
    let end = 0;
    for (const key of keys) {
      end += this.heights.get(key) ?? this.estimate;
      this.offsets.push(end);
    }
  }

  /** Remembers measured heights; answers whether anything moved. */
  measure(measured: Iterable<[string, number]>): boolean {
    let moved = false;
    for (const [key, height] of measured) {
      if (this.heights.get(key) === height) continue;
      this.heights.set(key, height);
      moved = true;
    }
    if (moved) this.arrange(this.keys);
    return moved;
  }

  /** The height of everything. */
  get total(): number {
    return this.offsets[this.keys.length] ?? 0;
  }

  /** Where an item begins. */
  offset(index: number): number {
    return this.offsets[Math.min(Math.max(index, 0), this.keys.length)] ?? 0;
  }

  /** The item at a distance from the start. */
  indexAt(distance: number): number {
    let low = 0;
    let high = this.keys.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.offsets[middle] ?? 0) <= distance) low = middle;
      else high = middle - 1;
    }
    return Math.max(low, 0);
  }

  /** The half-open range of items that touch a window, with some more on both sides. */
  range(top: number, height: number, more: number): [number, number] {
    if (!this.keys.length) return [0, 0];
    const first = this.indexAt(Math.max(0, top - more));
    const last = this.indexAt(top + height + more);
    return [first, Math.min(last + 1, this.keys.length)];
  }
}
