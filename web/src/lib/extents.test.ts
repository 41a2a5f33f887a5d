import * as assert from "@/testing/assert.ts";
import { Extents } from "./extents.ts";

function keys(count: number) {
  return Array.from({ length: count }, (_, index) => `k${index}`);
}

Deno.test("unmeasured items count with the estimate", () => {
  const extents = new Extents(50);
  extents.arrange(keys(10));
  assert.equal(extents.total, 500);
  assert.equal(extents.offset(3), 150);
});

Deno.test("measured items move what follows", () => {
  const extents = new Extents(50);
  extents.arrange(keys(3));
  assert.equal(extents.measure([["k0", 80]]), true);
  assert.equal(extents.offset(1), 80);
  assert.equal(extents.measure([["k0", 80]]), false);
});

Deno.test("a height is kept when items are put in front", () => {
  const extents = new Extents(50);
  extents.arrange(["b"]);
  extents.measure([["b", 70]]);
  extents.arrange(["a", "b", "c"]);
  assert.equal(extents.offset(2), 120);
  assert.equal(extents.total, 170);
});

Deno.test("the item at a distance is the one that covers it", () => {
  const extents = new Extents(50);
  extents.arrange(keys(10_000));
  assert.equal(extents.indexAt(0), 0);
  assert.equal(extents.indexAt(49), 0);
  assert.equal(extents.indexAt(50), 1);
  assert.equal(extents.indexAt(9e9), 9_999);
});

Deno.test("a range covers the window and a margin", () => {
  const extents = new Extents(50);
  extents.arrange(keys(100));
  assert.deepEqual(extents.range(1000, 500, 100), [18, 33]);
  assert.deepEqual(extents.range(0, 500, 100), [0, 13]);
});

Deno.test("an empty list has an empty range", () => {
  const extents = new Extents(50);
  extents.arrange([]);
  assert.deepEqual(extents.range(0, 500, 100), [0, 0]);
});
