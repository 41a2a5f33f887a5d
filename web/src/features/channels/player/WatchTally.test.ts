import * as assert from "@/testing/assert.ts";
import { WatchTally } from "./WatchTally.ts";

Deno.test("what plays is counted, and told once", () => {
  const tally = new WatchTally();
  for (const time of [0, 250, 500, 750]) tally.moved(time, 9_000 + time);
  assert.deepEqual(tally.take(), { at: 9_000, watched: 750, reached: 750 });
  assert.equal(tally.take(), undefined);
});

Deno.test("who goes on after a pause is told of as one sitting with its beginning", () => {
  const tally = new WatchTally();
  tally.moved(0, 1_000);
  tally.moved(1_000, 2_000);
  tally.take();
  tally.broke();
  tally.moved(1_000, 60_000);
  tally.moved(1_500, 60_500);
  assert.deepEqual(tally.take(), { at: 1_000, watched: 1_500, reached: 1_500 });
});

Deno.test("a jump counts nothing, a replay counts again, and the farthest place stays", () => {
  const tally = new WatchTally();
  tally.moved(0, 5_000);
  tally.moved(1_000, 6_000);
  tally.broke();
  tally.moved(60_000, 6_000);
  tally.moved(61_000, 7_000);
  tally.broke();
  tally.moved(0, 7_000);
  tally.moved(500, 7_500);
  assert.deepEqual(tally.take(), { at: 5_000, watched: 2_500, reached: 61_000 });
});

Deno.test("a jump that nobody announced counts nothing either", () => {
  const tally = new WatchTally();
  tally.moved(0);
  tally.moved(30_000);
  assert.equal(tally.take(), undefined);
});
