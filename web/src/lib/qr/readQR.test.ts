import qrcode from "qrcode-generator";
import * as assert from "@/testing/assert.ts";
import type { Pixels } from "./darkPixels.ts";
import { readQR } from "./readQR.ts";

type Version = Parameters<typeof qrcode>[0];
type Level = Parameters<typeof qrcode>[1];

const LINK = "https://tea.example/cards/0123456789";

function draw(content: string, version: Version = 0, level: Level = "M") {
  const code = qrcode(version, level);
  code.addData(content);
  code.make();
  return code;
}

/**
 * A picture of a code. `place` says which point of the code, in modules from its corner, a pixel shows; `shade` how
 * dark it is there.
 */
function photograph(
  code: ReturnType<typeof draw>,
  side: number,
  place: (x: number, y: number) => [number, number],
  shade: (x: number, y: number) => number = () => 1,
): Pixels {
  const size = code.getModuleCount();
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const [column, row] = place(x + 0.5, y + 0.5).map(Math.floor) as [number, number];
      const inside = column >= 0 && row >= 0 && column < size && row < size;
      const value = (inside && code.isDark(row, column) ? 30 : 240) * shade(x / side, y / side);
      data.fill(value, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return { width: side, height: side, data };
}

/** A picture of a code turned about its middle. */
function turned(code: ReturnType<typeof draw>, module: number, degrees: number) {
  const size = code.getModuleCount();
  const side = Math.ceil((size + 8) * module * (degrees % 90 ? 1.45 : 1));
  const [cosine, sine] = [Math.cos(degrees * Math.PI / 180), Math.sin(degrees * Math.PI / 180)];
  return photograph(code, side, (x, y) => {
    const [dx, dy] = [(x - side / 2) / module, (y - side / 2) / module];
    return [dx * cosine + dy * sine + size / 2, dy * cosine - dx * sine + size / 2];
  });
}

Deno.test("codes of each version and level are read", () => {
  for (let version = 1; version <= 10; version++) {
    for (const level of ["L", "M", "Q", "H"] as const) {
      const content = version === 1 ? "tea" : LINK.slice(0, version * 6);
      assert.equal(readQR(turned(draw(content, version as Version, level), 3, 0)), content);
    }
  }
});

Deno.test("a code that is full to its last byte is read", () => {
  const content = "x".repeat(213);
  const code = draw(content);
  assert.equal(code.getModuleCount(), 57);
  assert.equal(readQR(turned(code, 4, 0)), content);
});

Deno.test("a code is read in every direction", () => {
  for (const degrees of [0, 15, 30, 45, 90, 135, 180, 200, 270]) {
    assert.equal(readQR(turned(draw(LINK), 5, degrees)), LINK);
  }
});

Deno.test("modules need not be whole pixels", () => {
  for (const module of [2.3, 3.7, 7.1, 12.5]) assert.equal(readQR(turned(draw(LINK), module, 0)), LINK);
});

Deno.test("a code is read from aside and in half a shadow", () => {
  const code = draw(LINK);
  const size = code.getModuleCount();
  const aside = photograph(
    code,
    400,
    (x, y) => {
      const depth = 1 + (x - 200) / 2_000 + (y - 200) / 3_000;
      return [(x - 200) / 8 / depth + size / 2, (y - 200) / 9 / depth + size / 2];
    },
    (x, y) => x + y > 1 ? 0.45 : 1,
  );
  assert.equal(readQR(aside), LINK);
});

Deno.test("a stain is corrected, a larger one is not made up for", () => {
  const code = draw(LINK, 0, "H");
  const size = code.getModuleCount();
  const stained = (radius: number) =>
    photograph(code, 300, (x, y) => {
      const [column, row] = [x * (size + 8) / 300 - 4, y * (size + 8) / 300 - 4];
      return Math.hypot(column - size / 2, row - size / 2) < radius ? [-1, -1] : [column, row];
    });
  assert.equal(readQR(stained(5)), LINK);
  assert.equal(readQR(stained(12)), undefined);
});

Deno.test("a picture without a code says nothing", () => {
  let seed = 1;
  const noise = photograph(draw("tea"), 300, () => [(seed = seed * 16_807 % 2_147_483_647) % 25, seed % 23]);
  assert.equal(readQR(noise), undefined);
  assert.equal(readQR({ width: 1, height: 1, data: new Uint8ClampedArray(4) }), undefined);
});
