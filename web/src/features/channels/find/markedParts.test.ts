import * as assert from "@/testing/assert.ts";
import { markedParts } from "./markedParts.ts";

Deno.test("what was found stands out, and together the parts are the text", () => {
  const parts = markedParts("🍵 Tea 绿茶", [{ start: 3, length: 3 }, { start: 7, length: 2 }]);
  assert.deepEqual(parts.filter(({ isMarked }) => isMarked).map(({ text }) => text), ["Tea", "绿茶"]);
  assert.equal(parts.map(({ text }) => text).join(""), "🍵 Tea 绿茶");
});

Deno.test("a text in which nothing stands out is one part", () => {
  assert.deepEqual(markedParts("Tea", []), [{ text: "Tea", isMarked: false }]);
});
