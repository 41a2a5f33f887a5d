import type { BitMatrix } from "./BitMatrix.ts";

export interface Point {
  x: number;
  y: number;
}

/** One of the three eyes of a code: its centre, how wide a module is along a row there, in how many rows it was seen. */
export interface Finder extends Point {
  module: number;
  seen: number;
}

/** The eyes of a code, by where they stand in it. */
export interface Eyes {
  topLeft: Finder;
  topRight: Finder;
  bottomLeft: Finder;
}

const MOST_LOOKED_AT = 8;
const MOST_DOUBT = 0.8;
const MOST_STEPS = 2_000;

/** Finds the three eyes that most likely belong to one code: all of one size, at the corners of half a square. */
export function findEyes(dark: BitMatrix): Eyes | undefined {
  const finders = findFinders(dark).sort((one, other) => other.seen - one.seen).slice(0, MOST_LOOKED_AT);
  const threes = finders.flatMap((topLeft) =>
    finders.flatMap((topRight) => finders.map((bottomLeft) => ({ topLeft, topRight, bottomLeft })))
  );
  let best: Eyes | undefined;
  let least = MOST_DOUBT;
  for (const eyes of threes) {
    const doubt = doubtOf(eyes);
    if (doubt < least) [best, least] = [eyes, doubt];
  }
  return best;
}

/** How far three eyes are from half a square, followed clockwise. */
function doubtOf({ topLeft, topRight, bottomLeft }: Eyes): number {
  const [across, down] = [topRight, bottomLeft].map(({ x, y }) => ({ x: x - topLeft.x, y: y - topLeft.y }));
  if (!across || !down || cross(across, down) <= 0) return Infinity;
  const [width, height] = [Math.hypot(across.x, across.y), Math.hypot(down.x, down.y)];
  const modules = [topLeft.module, topRight.module, bottomLeft.module];
  return Math.abs(across.x * down.x + across.y * down.y) / (width * height) + Math.abs(Math.log(width / height)) +
    Math.log(Math.max(...modules) / Math.min(...modules));
}

/** Positive when one turns clockwise from the first to the second, in a picture whose y goes down. */
export function cross(one: Point, other: Point): number {
  return one.x * other.y - one.y * other.x;
}

function findFinders(dark: BitMatrix): Finder[] {
  const found: Finder[] = [];
  for (let y = 0; y < dark.height; y++) {
    for (let x = 0, start = 0; x < dark.width; x++) {
      if (!dark.isDark(x - 1, y)) start = x;
      if (!dark.isDark(x, y) || dark.isDark(x + 1, y)) continue;
      const finder = finderAt(dark, (start + x) >> 1, y);
      if (finder) gather(found, finder);
    }
  }
  return found;
}

/** Looks from what may be the middle of an eye across, down, and across again. */
function finderAt(dark: BitMatrix, x: number, y: number): Finder | undefined {
  const down = runsThrough((step) => dark.isDark(x + step, y)) && runsThrough((step) => dark.isDark(x, y + step));
  if (!down) return undefined;
  const middle = Math.round(y + down.middle);
  const across = runsThrough((step) => dark.isDark(x + step, middle));
  return across && { x: x + across.middle + 0.5, y: y + down.middle + 0.5, module: across.length / 7, seen: 1 };
}

/** The five runs through an eye, which stand to each other as 1:1:3:1:1 in every direction; nothing if it is none. */
function runsThrough(isDark: (step: number) => boolean): { middle: number; length: number } | undefined {
  const ends = (direction: number) => {
    let step = 0;
    return [true, false, true].map((colour) => {
      while (isDark(step * direction) === colour && step < MOST_STEPS) step++;
      return step;
    }) as [number, number, number];
  };
  const [back, ahead] = [ends(-1), ends(1)];
  const length = back[2] + ahead[2] - 1;
  const runs = [back[2] - back[1], back[1] - back[0], back[0] + ahead[0] - 1, ahead[1] - ahead[0], ahead[2] - ahead[1]];
  const fits = runs.every((run, index) => {
    const wanted = length * (index === 2 ? 3 : 1) / 7;
    return run > 0 && Math.abs(run - wanted) < wanted * 0.5 + 0.5;
  });
  return fits ? { middle: (ahead[0] - back[0]) / 2, length } : undefined;
}

/** Adds an eye to those that were seen, or to the one that it is. */
function gather(found: Finder[], finder: Finder) {
  const same = found.find((each) => Math.hypot(each.x - finder.x, each.y - finder.y) < each.module * 2);
  if (!same) return void found.push(finder);
  for (const key of ["x", "y", "module"] as const) {
    same[key] = (same[key] * same.seen + finder[key]) / (same.seen + 1);
  }
  same.seen++;
}
