import * as assert from "@/testing/assert.ts";
import { emptyStatusDraft, mayBeSet, statusRequest } from "./statusDraft.ts";

const empty = emptyStatusDraft("made-once");

Deno.test("a status needs a choice, and own words need to be said", () => {
  assert.equal(mayBeSet({ ...empty, text: "words alone" }), false);
  assert.equal(mayBeSet({ ...empty, kind: "insomnia" }), true);
  assert.equal(mayBeSet({ ...empty, kind: "ownWords", text: "  " }), false);
  assert.equal(mayBeSet({ ...empty, kind: "ownWords", text: "knitting" }), true);
});

Deno.test("all but nobody in particular is not an audience", () => {
  assert.equal(mayBeSet({ ...empty, kind: "tea", audience: { kind: "allBut", people: [], tags: [] } }), false);
});

Deno.test("without a background there is nothing to blur", () => {
  assert.equal(statusRequest({ ...empty, kind: "tea", blur: 80 }).blur, undefined);
});
