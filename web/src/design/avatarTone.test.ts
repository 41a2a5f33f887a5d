import * as assert from "@/testing/assert.ts";
import { initial, toneOf } from "./avatarTone.ts";

Deno.test("an initial is one letter as people see it", () => {
  assert.equal(initial("anna"), "A");
  assert.equal(initial(" 王小明"), "王");
  assert.equal(initial("👩‍🍳 Chef"), "👩‍🍳");
  assert.equal(initial(""), "·");
});

Deno.test("a tone is one of eight and stays the same", () => {
  for (const id of ["1", "7301444403200", "x"]) {
    assert.equal(toneOf(id), toneOf(id));
    assert.ok(toneOf(id) >= 1 && toneOf(id) <= 8);
  }
});
