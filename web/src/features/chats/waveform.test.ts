import * as assert from "@/testing/assert.ts";
import { waveformOf } from "./waveform.ts";

Deno.test("a short recording keeps every step", () => {
  assert.deepEqual(waveformOf([1, 2, 3]), [1, 2, 3]);
});

Deno.test("a long one keeps the loudest moment of each part", () => {
  const levels = Array.from({ length: 640 }, (_, index) => index % 10 === 3 ? 90 : 5);
  const steps = waveformOf(levels);
  assert.equal(steps.length, 64);
  assert.ok(steps.every((level) => level === 90));
});
