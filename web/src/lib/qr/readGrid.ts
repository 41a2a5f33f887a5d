import type { BitMatrix } from "./BitMatrix.ts";
import { dataModules, divisionOf, MASKS } from "./layout.ts";
import { correct } from "./reedSolomon.ts";

/** What the modules of a code say; nothing when too many are wrong or they are no code. */
export function readGrid(grid: BitMatrix): string | undefined {
  const format = readFormat(grid);
  const mask = format === undefined ? undefined : MASKS[format & 7];
  const division = format === undefined ? undefined : divisionOf(grid.width, format >> 3);
  if (!mask || !division) return undefined;
  const bits = [...dataModules(grid.width)].map(([x, y]) => Number(grid.isDark(x, y) !== mask(x, y)));
  const codewords = Array.from({ length: bits.length >> 3 }, (_, index) => numberFrom(bits, index * 8, 8));
  const [checks, count] = division;
  const blocks = blocksOf(codewords, checks, count);
  if (!blocks.every((block) => correct(block, checks))) return undefined;
  return readBytes(blocks.flatMap((block) => block.slice(0, -checks)), grid.width < 57 ? 8 : 16);
}

/** Level and mask: five bits that stand twice beside the eyes, guarded by ten others. */
function readFormat(grid: BitMatrix): number | undefined {
  const last = grid.width - 1;
  const steps = [0, 1, 2, 3, 4, 5, 7, 8];
  const around = [...steps.map((x) => [x, 8]), ...steps.slice(0, -1).reverse().map((y) => [8, y])];
  const apart = [
    ...[0, 1, 2, 3, 4, 5, 6].map((step) => [8, last - step]),
    ...[7, 6, 5, 4, 3, 2, 1, 0].map((step) => [last - step, 8]),
  ];
  const read = (places: number[][]) => places.reduce((sum, [x = 0, y = 0]) => sum * 2 + Number(grid.isDark(x, y)), 0);
  const seen = [read(around), read(apart)];
  const distance = (format: number) => Math.min(...seen.map((bits) => ones(bits ^ guarded(format))));
  // Any two differ in seven bits: up to three may be wrong.
  return Array.from({ length: 32 }, (_, format) => format).find((format) => distance(format) <= 3);
}

/** Five bits with their ten check bits, turned over where the standard says so. */
function guarded(format: number): number {
  let rest = format << 10;
  for (let bit = 14; bit >= 10; bit--) if (rest >> bit & 1) rest ^= 0x537 << (bit - 10);
  return (format << 10 | rest) ^ 0x5412;
}

const ones = (bits: number) => bits.toString(2).replaceAll("0", "").length;

/** Codewords stand in the code one of each block in turn; the last blocks may have one more of data. */
function blocksOf(codewords: number[], checks: number, count: number): number[][] {
  const shortest = Math.floor(codewords.length / count);
  const short = count - codewords.length % count;
  const blocks = Array.from({ length: count }, (): number[] => []);
  const inData = (shortest - checks) * count;
  for (const [index, codeword] of codewords.entries()) {
    const isExtra = index >= inData && index < inData + count - short;
    const turn = index < inData ? index : isExtra ? index - inData + short : index - inData - (count - short);
    blocks[turn % count]?.push(codeword);
  }
  return blocks;
}

/** The text of a code in byte mode, which is the one that links are drawn in. */
function readBytes(data: number[], lengthBits: number): string | undefined {
  const bits = data.flatMap((byte) => [...byte.toString(2).padStart(8, "0")].map(Number));
  const length = numberFrom(bits, 4, lengthBits);
  if (numberFrom(bits, 0, 4) !== 4 || length * 8 > bits.length - 4 - lengthBits) return undefined;
  const bytes = Array.from({ length }, (_, index) => numberFrom(bits, 4 + lengthBits + index * 8, 8));
  return new TextDecoder().decode(new Uint8Array(bytes));
}

function numberFrom(bits: number[], start: number, length: number): number {
  return bits.slice(start, start + length).reduce((sum, bit) => sum * 2 + bit, 0);
}
