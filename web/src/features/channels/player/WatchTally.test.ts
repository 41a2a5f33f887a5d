import * as assert from "@/testing/assert.ts";
import { WatchTally } from "./WatchTally.ts";

Deno.test("what plays is counted, and told once", () => {
  const tally = new WatchTally();
  for (const time of [0, 250, 500, 750]) tally.moved(time);
  assert.deepEqual(tally.take(), { watched: 750, reached: 750 });
  assert.equal(tally.take(), undefined);
});

Deno.test("a jump counts nothing, a replay counts again", () => {
  const tally = new WatchTally();
  tally.moved(0);
  tally.moved(1_000);
  tally.broke();
  tally.moved(60_000);
  tally.moved(61_000);
  tally.broke();
  tally.moved(0);
  tally.moved(500);
  assert.deepEqual(tally.take(), { watched: 2_500, reached: 61_000 });
});

Deno.test("a jump that nobody announced counts nothing either", () => {
  const tally = new WatchTally();
  tally.moved(0);
  tally.moved(30_000);
  assert.equal(tally.take(), undefined);
});

Deno.test("the farthest place stays from one telling to the next", () => {
  const tally = new WatchTally();
  tally.moved(9_000);
  tally.moved(10_000);
  tally.take();
  tally.broke();
  tally.moved(1_000);
  tally.moved(1_500);
  assert.deepEqual(tally.take(), { watched: 500, reached: 10_000 });
});
