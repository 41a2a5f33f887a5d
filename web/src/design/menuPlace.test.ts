import * as assert from "@/testing/assert.ts";
import { placeMenu } from "./menuPlace.ts";

const room = { width: 400, height: 800 };
const menu = { width: 200, height: 240 };

Deno.test("a menu opens below its anchor", () => {
  assert.deepEqual(placeMenu({ left: 20, right: 60, top: 100, bottom: 140 }, menu, room), { left: 20, top: 144 });
});

Deno.test("without room below it opens above", () => {
  assert.deepEqual(placeMenu({ left: 20, right: 60, top: 700, bottom: 740 }, menu, room), { left: 20, top: 456 });
});

Deno.test("near the right edge it ends where its anchor ends", () => {
  assert.deepEqual(placeMenu({ left: 340, right: 380, top: 0, bottom: 40 }, menu, room), { left: 180, top: 44 });
});

Deno.test("it never leaves the window", () => {
  const place = placeMenu({ left: 399, right: 399, top: 10, bottom: 10 }, { width: 600, height: 2000 }, room);
  assert.deepEqual(place, { left: 12, top: 12 });
});
