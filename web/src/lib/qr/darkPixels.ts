import { BitMatrix } from "./BitMatrix.ts";

/** Red, green, blue and opacity of each pixel, as a canvas gives them. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/**
 * The pixels that are darker than what lies around them, so that a shadow over half of a picture does not matter.
 * `reach` says how far around, as a share of the shorter side.
 */
export function darkPixels({ width, height, data }: Pixels, reach: number): BitMatrix {
  const at = (index: number) => data[index] ?? 0;
  const brightness = (pixel: number) => (at(4 * pixel) * 2 + at(4 * pixel + 1) * 5 + at(4 * pixel + 2)) / 8;
  // How bright everything above and left of a corner is together.
  const stride = width + 1;
  const sums = new Float64Array(stride * (height + 1));
  const sum = (x: number, y: number) => sums[y * stride + x] ?? 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0, row = 0; x < width; x++) {
      row += brightness(y * width + x);
      sums[(y + 1) * stride + x + 1] = sum(x + 1, y) + row;
    }
  }
  const dark = new BitMatrix(width, height);
  const around = Math.ceil(Math.min(width, height) * reach);
  for (let y = 0; y < height; y++) {
    const [top, bottom] = [Math.max(0, y - around), Math.min(height, y + around + 1)];
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.max(0, x - around), Math.min(width, x + around + 1)];
      const total = sum(right, bottom) - sum(left, bottom) - sum(right, top) + sum(left, top);
      if (brightness(y * width + x) * (right - left) * (bottom - top) < total * 0.95) dark.darken(x, y);
    }
  }
  return dark;
}
