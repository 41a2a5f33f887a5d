import * as assert from "@/testing/assert.ts";
import { changeFrame, frameSquare, MOST_ZOOM, wholeFrame } from "./cropFrame.ts";

const wide = { width: 400, height: 200 };

Deno.test("at first the middle is shown, as large as it fits", () => {
  assert.deepEqual(frameSquare(wholeFrame, wide), { left: 100, top: 0, side: 200 });
});

Deno.test("a frame never leaves the picture", () => {
  const left = changeFrame(wholeFrame, { x: -3, y: 9 }, wide);
  assert.deepEqual(frameSquare(left, wide), { left: 0, top: 0, side: 200 });
  const zoomed = changeFrame(wholeFrame, { zoom: 2, x: 1, y: 1 }, wide);
  assert.deepEqual(frameSquare(zoomed, wide), { left: 300, top: 100, side: 100 });
});

Deno.test("zooming out at the edge moves the frame back inside", () => {
  const corner = changeFrame(wholeFrame, { zoom: 4, x: 1, y: 1 }, wide);
  assert.deepEqual(frameSquare(changeFrame(corner, { zoom: 1 }, wide), wide), { left: 200, top: 0, side: 200 });
});

Deno.test("zoom has limits", () => {
  assert.equal(changeFrame(wholeFrame, { zoom: 0.1 }, wide).zoom, 1);
  assert.equal(changeFrame(wholeFrame, { zoom: 99 }, wide).zoom, MOST_ZOOM);
});
