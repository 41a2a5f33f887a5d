import * as assert from "@/testing/assert.ts";
import { geoCell } from "./geoCell.ts";

Deno.test("a position becomes the cell that others name so too", () => {
  assert.equal(geoCell(57.64911, 10.40744), "u4pru");
  assert.equal(geoCell(42.6, -5.6), "ezs42");
  assert.equal(geoCell(39.9087, 116.3975), "wx4g0");
});

Deno.test("who stands in one cell cannot be told apart", () => {
  assert.equal(geoCell(39.905, 116.39), geoCell(39.92, 116.4));
});

Deno.test("the edges of the map are cells like others", () => {
  assert.equal(geoCell(90, 180), "zzzzz");
  assert.equal(geoCell(-90, -180), "00000");
});
