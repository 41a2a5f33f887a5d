import { darkPixels, type Pixels } from "./darkPixels.ts";
import { type Eyes, findEyes } from "./finders.ts";
import { LARGEST_SIZE } from "./layout.ts";
import { readGrid } from "./readGrid.ts";
import { sampleGrid } from "./sampleGrid.ts";

/** The first for a code that fills the picture, the second for a small one in uneven light; shares of the shorter side. */
const REACHES = [0.25, 0.06];

/**
 * Reads the QR code in a picture (ISO/IEC 18004, versions 1 to 10, byte mode), turned in any direction and taken a
 * little from aside. Answers nothing when there is none or it cannot be read.
 */
export function readQR(picture: Pixels): string | undefined {
  for (const reach of REACHES) {
    const dark = darkPixels(picture, reach);
    const eyes = findEyes(dark);
    for (const size of eyes ? likelySizes(eyes) : []) {
      const text = eyes && readGrid(sampleGrid(dark, eyes, size));
      if (text !== undefined) return text;
    }
  }
  return undefined;
}

/** How many modules lie between the corners of a code: the likeliest count and its neighbours. */
function likelySizes({ topLeft, topRight, bottomLeft }: Eyes): number[] {
  const [dx, dy] = [topRight.x - topLeft.x, topRight.y - topLeft.y];
  const [across, down] = [Math.hypot(dx, dy), Math.hypot(bottomLeft.x - topLeft.x, bottomLeft.y - topLeft.y)];
  // A row of the picture goes through a turned eye aslant, and so measures its modules too long.
  const slant = Math.max(Math.abs(dx), Math.abs(dy)) / across;
  const module = (topLeft.module + topRight.module + bottomLeft.module) / 3 * slant;
  const version = Math.round(((across + down) / 2 / module + 7 - 17) / 4);
  return [version, version + 1, version - 1].map((each) => 17 + 4 * each)
    .filter((size) => size >= 21 && size <= LARGEST_SIZE);
}
