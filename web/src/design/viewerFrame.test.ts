import * as assert from "@/testing/assert.ts";
import { movedBy, shownWhole, turnOf, wholePicture, zoomedAt } from "./viewerFrame.ts";

const stage = { width: 400, height: 800 };
const picture = { width: 400, height: 400 };

Deno.test("what lies under the pointer stays there while one zooms", () => {
  const close = zoomedAt(wholePicture, 4, { x: 100, y: 50 }, picture, stage);
  assert.deepEqual(close, { scale: 4, x: -300, y: -150 });
});

Deno.test("a picture is never smaller than whole, and then lies in the middle", () => {
  const far = zoomedAt({ scale: 2, x: 120, y: 0 }, 0.1, { x: 0, y: 0 }, picture, stage);
  assert.deepEqual(far, wholePicture);
});

Deno.test("zooming ends at eight times", () => {
  assert.equal(zoomedAt(wholePicture, 100, { x: 0, y: 0 }, picture, stage).scale, 8);
});

Deno.test("a picture that is moved shows no more than its edge", () => {
  // At twice the size it is 800 wide: 200 pixels stick out on each side, and none above.
  assert.deepEqual(movedBy({ scale: 2, x: 0, y: 0 }, { x: -900, y: 70 }, picture, stage), { scale: 2, x: -200, y: 0 });
});

Deno.test("a far swipe turns, to the left forwards", () => {
  assert.equal(turnOf(-90, 0, 400), 1);
  assert.equal(turnOf(90, 0, 400), -1);
});

Deno.test("a short slow swipe falls back, a short quick one turns", () => {
  assert.equal(turnOf(-40, -0.1, 400), 0);
  assert.equal(turnOf(-40, -0.9, 400), 1);
});

Deno.test("a finger that comes back at the end does not turn", () => {
  assert.equal(turnOf(-40, 0.9, 400), 0);
});

Deno.test("a small picture keeps its size, a large one fits", () => {
  assert.deepEqual(shownWhole({ width: 100, height: 60 }, stage), { width: 100, height: 60 });
  assert.deepEqual(shownWhole({ width: 4000, height: 1000 }, stage), { width: 400, height: 100 });
});
