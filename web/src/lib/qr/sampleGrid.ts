import { BitMatrix } from "./BitMatrix.ts";
import { cross, type Eyes, type Point } from "./finders.ts";

/** Where in a picture a place of the code lies, both counted from the top left. */
type Projection = (x: number, y: number) => Point;

/** The modules of a code of a size, as they stand in a picture. */
export function sampleGrid(dark: BitMatrix, eyes: Eyes, size: number): BitMatrix {
  const flat = projection(eyes, size);
  const mark = size > 21 ? findAlignment(dark, flat, size - 6.5) : undefined;
  const place = mark ? projection(eyes, size, mark) : flat;
  const grid = new BitMatrix(size, size);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) if (isDarkAt(dark, place(x + 0.5, y + 0.5))) grid.darken(x, y);
  }
  return grid;
}

/**
 * The projection that puts the eyes where they are, and the alignment pattern too if that was found; else the code is
 * taken to be seen from straight above. A point is a mean of the eyes, and an eye that is nearer weighs more.
 */
function projection({ topLeft, topRight, bottomLeft }: Eyes, size: number, mark?: Point): Projection {
  let [right, bottom] = [1, 1];
  if (mark) {
    const [a, b, c] = [topLeft, topRight, bottomLeft].map(({ x, y }) => ({ x: x - mark.x, y: y - mark.y })) as Three;
    const share = (size - 10) / (size - 7);
    const scale = (2 - 1 / share) / cross(b, c);
    [right, bottom] = [cross(a, c) * scale, cross(b, a) * scale];
  }
  return (x, y) => {
    const [u, v] = [(x - 3.5) / (size - 7), (y - 3.5) / (size - 7)];
    const weights: [Point, number][] = [[topLeft, 1 - u - v], [topRight, u * right], [bottomLeft, v * bottom]];
    const sum = (part: (point: Point) => number) => weights.reduce((sum, [eye, weight]) => sum + part(eye) * weight, 0);
    const whole = sum(() => 1);
    return { x: sum((eye) => eye.x) / whole, y: sum((eye) => eye.y) / whole };
  };
}
type Three = [Point, Point, Point];

/**
 * Looks for the alignment pattern in the corner that has no eye: the place, up to some modules from where it is
 * expected, at which most of its 25 modules fit.
 */
function findAlignment(dark: BitMatrix, flat: Projection, expected: number): Point | undefined {
  let most = 21;
  let fits: Point[] = [];
  for (let y = expected - 5; y <= expected + 5; y += 0.25) {
    for (let x = expected - 5; x <= expected + 5; x += 0.25) {
      const fit = PATTERN.filter(([dx, dy, isDark]) => isDarkAt(dark, flat(x + dx, y + dy)) === isDark).length;
      if (fit > most) [most, fits] = [fit, []];
      if (fit === most) fits.push(flat(x, y));
    }
  }
  const mean = (part: (point: Point) => number) => fits.reduce((sum, fit) => sum + part(fit), 0) / fits.length;
  return fits.length ? { x: mean((fit) => fit.x), y: mean((fit) => fit.y) } : undefined;
}

/** Dark around light around one dark module. */
const PATTERN = [-2, -1, 0, 1, 2].flatMap((y) =>
  [-2, -1, 0, 1, 2].map((x) => [x, y, Math.max(Math.abs(x), Math.abs(y)) !== 1] as const)
);

function isDarkAt(dark: BitMatrix, { x, y }: Point): boolean {
  return dark.isDark(Math.floor(x), Math.floor(y));
}
