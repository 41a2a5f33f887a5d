import * as assert from "@/testing/assert.ts";
import { recalledWords, rememberRecalled } from "./recalled.ts";

Deno.test("a recalled text can be written again for five minutes", () => {
  rememberRecalled("1", "helo", 1_000);
  assert.equal(recalledWords("1", 2_000), "helo");
  assert.equal(recalledWords("1", 301_000), undefined);
  assert.equal(recalledWords("2", 2_000), undefined);
});
