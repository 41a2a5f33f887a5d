import * as assert from "@/testing/assert.ts";
import { begunTopic, withTopic } from "./begunTopic.ts";

Deno.test("a topic is begun behind its mark, in any script, and not within an address", () => {
  assert.equal(begunTopic("First flush #te"), "te");
  assert.equal(begunTopic("喝 #绿"), "绿");
  for (const caption of ["", "#", "#tea ", "https://tea.example/#te", "tea#te"]) {
    assert.equal(begunTopic(caption), undefined);
  }
});

Deno.test("what was begun is written out, and nothing else changes", () => {
  assert.equal(withTopic("#tea and #te", "teapot"), "#tea and #teapot ");
});
