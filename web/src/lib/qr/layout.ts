/** How a version divides its codewords at each level of correction: check codewords in a block, number of blocks. */
type Division = readonly [checks: number, blocks: number];

/** ISO/IEC 18004, table 9, versions 1 to 10; the levels in the order of their bits: M, L, H, Q. */
const DIVISIONS: readonly (readonly [Division, Division, Division, Division])[] = [
  [[10, 1], [7, 1], [17, 1], [13, 1]],
  [[16, 1], [10, 1], [28, 1], [22, 1]],
  [[26, 1], [15, 1], [22, 2], [18, 2]],
  [[18, 2], [20, 1], [16, 4], [26, 2]],
  [[24, 2], [26, 1], [22, 4], [18, 4]],
  [[16, 4], [18, 2], [28, 4], [24, 4]],
  [[18, 4], [20, 2], [26, 5], [18, 6]],
  [[22, 4], [24, 2], [26, 6], [22, 6]],
  [[22, 5], [30, 2], [24, 8], [20, 8]],
  [[26, 5], [18, 4], [28, 8], [24, 8]],
];

export const LARGEST_SIZE = 17 + 4 * DIVISIONS.length;

const versionOf = (size: number) => (size - 17) / 4;

export function divisionOf(size: number, level: number): Division | undefined {
  return DIVISIONS[versionOf(size) - 1]?.[level];
}

/** The eight masks: which modules they turn over. */
export const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
  (x, y) => x * y % 2 + x * y % 3 === 0,
  (x, y) => (x * y % 2 + x * y % 3) % 2 === 0,
  (x, y) => ((x + y) % 2 + x * y % 3) % 2 === 0,
];

/** The modules that carry codewords, in their order: up and down in pairs of columns, from the right. */
export function* dataModules(size: number): Generator<[x: number, y: number]> {
  let up = true;
  for (let right = size - 1; right > 0; right -= 2, up = !up) {
    // The column of the timing pattern is skipped.
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++) {
      const y = up ? size - 1 - step : step;
      for (const x of [right, right - 1]) if (!isFunction(x, y, size)) yield [x, y];
    }
  }
}

/** Whether a module helps to find and to read the code rather than to carry data. */
function isFunction(x: number, y: number, size: number): boolean {
  const version = versionOf(size);
  if (x === 6 || y === 6) return true;
  if (x < 9 && y < 9 || x < 9 && y >= size - 8 || x >= size - 8 && y < 9) return true;
  if (version >= 7 && (x < 6 && y >= size - 11 || y < 6 && x >= size - 11)) return true;
  const centres = version === 1 ? [] : version < 7 ? [6, size - 7] : [6, (size - 1) / 2, size - 7];
  const inside = (at: number) => centres.find((centre) => Math.abs(at - centre) <= 2);
  const [column, row] = [inside(x), inside(y)];
  if (column === undefined || row === undefined) return false;
  // Where an eye stands there is no alignment pattern.
  return !(column === 6 && row === 6 || column === 6 && row === size - 7 || column === size - 7 && row === 6);
}
