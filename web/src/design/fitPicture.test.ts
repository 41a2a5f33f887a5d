import * as assert from "@/testing/assert.ts";
import { fitPicture } from "./fitPicture.ts";

Deno.test("a picture keeps its shape inside the square", () => {
  assert.deepEqual(fitPicture(4000, 3000), { width: 260, height: 195 });
  assert.deepEqual(fitPicture(1000, 2000), { width: 130, height: 260 });
});

Deno.test("a very long picture is no sliver", () => {
  assert.deepEqual(fitPicture(100, 10_000), { width: 96, height: 260 });
});
