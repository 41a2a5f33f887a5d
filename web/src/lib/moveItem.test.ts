import * as assert from "@/testing/assert.ts";
import { moveItem } from "./moveItem.ts";

Deno.test("an item moves forwards and backwards, the others keep their order", () => {
  assert.deepEqual(moveItem(["a", "b", "c", "d"], 0, 2), ["b", "c", "a", "d"]);
  assert.deepEqual(moveItem(["a", "b", "c", "d"], 3, 1), ["a", "d", "b", "c"]);
});

Deno.test("beyond an end means the end", () => {
  assert.deepEqual(moveItem(["a", "b"], 0, 9), ["b", "a"]);
  assert.deepEqual(moveItem(["a", "b"], 1, -1), ["b", "a"]);
});

Deno.test("an item that is not there moves nothing", () => {
  assert.deepEqual(moveItem(["a"], 4, 0), ["a"]);
});
