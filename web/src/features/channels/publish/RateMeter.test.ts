import * as assert from "@/testing/assert.ts";
import { RateMeter } from "./RateMeter.ts";

Deno.test("speed and remaining time follow what arrived lately", () => {
  const meter = new RateMeter();
  assert.equal(meter.speed, undefined);
  meter.reached(0, 0);
  meter.reached(1_000, 1_000);
  assert.equal(meter.speed, 1_000);
  assert.equal(meter.remaining(5_000), 4_000);
  // The line became faster, and eight seconds later the slow beginning is forgotten.
  for (let second = 2; second <= 10; second += 1) meter.reached(1_000 + (second - 1) * 2_000, second * 1_000);
  assert.equal(meter.speed, 2_000);
});

Deno.test("after a break the speed is measured anew", () => {
  const meter = new RateMeter();
  meter.reached(0, 0);
  meter.reached(9_000, 1_000);
  meter.reached(4_000, 2_000);
  assert.equal(meter.speed, undefined);
  meter.reached(5_000, 3_000);
  assert.equal(meter.speed, 1_000);
});

Deno.test("a line that stands still has no remaining time", () => {
  const meter = new RateMeter();
  meter.reached(10, 0);
  meter.reached(10, 2_000);
  assert.equal(meter.remaining(100), undefined);
});
