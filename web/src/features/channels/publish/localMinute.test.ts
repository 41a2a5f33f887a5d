import * as assert from "@/testing/assert.ts";
import { localMinute } from "./localMinute.ts";

Deno.test("a moment is written as the picker reads it", () => {
  const time = new Date(2026, 2, 4, 9, 5).getTime();
  assert.equal(localMinute(time), "2026-03-04T09:05");
  assert.equal(new Date(localMinute(time)).getTime(), time);
});
