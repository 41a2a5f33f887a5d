import * as assert from "@/testing/assert.ts";
import { nextSpeed, playerCommand } from "./playerKeys.ts";

const plain = { altKey: false, ctrlKey: false, metaKey: false };

Deno.test("keys are commands in either case, unless the browser is meant", () => {
  assert.equal(playerCommand({ key: " ", ...plain }), "toggle");
  assert.equal(playerCommand({ key: "M", ...plain }), "mute");
  assert.equal(playerCommand({ key: "ArrowLeft", ...plain }), "back");
  assert.equal(playerCommand({ key: "f", ...plain, ctrlKey: true }), undefined);
  assert.equal(playerCommand({ key: "x", ...plain }), undefined);
});

Deno.test("the speed goes step by step and stays at its ends", () => {
  assert.equal(nextSpeed(1, 1), 1.25);
  assert.equal(nextSpeed(1, -1), 0.75);
  assert.equal(nextSpeed(2, 1), 2);
  assert.equal(nextSpeed(0.5, -1), 0.5);
});
