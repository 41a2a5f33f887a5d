import * as assert from "@/testing/assert.ts";
import { celebrationIn } from "./celebration.ts";

Deno.test("a few words are celebrated in both languages", () => {
  assert.equal(celebrationIn("Happy Birthday, grandma!"), "🎂");
  assert.equal(celebrationIn("祝你生日快乐"), "🎂");
  assert.equal(celebrationIn("good morning"), undefined);
});
