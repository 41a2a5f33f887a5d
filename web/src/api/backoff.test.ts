import * as assert from "@/testing/assert.ts";
import { waitBeforeRetry } from "./backoff.ts";

Deno.test("waiting doubles, stays bounded, and is spread over half its length", () => {
  assert.equal(waitBeforeRetry(0, 0), 250);
  assert.equal(waitBeforeRetry(0, 1), 500);
  assert.equal(waitBeforeRetry(3, 1), 4_000);
  assert.equal(waitBeforeRetry(1_000, 1), 30_000);
});
