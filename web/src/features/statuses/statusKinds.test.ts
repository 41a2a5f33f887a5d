import * as assert from "@/testing/assert.ts";
import { knownStatus, statusGroups, toneOfStatus } from "./statusKinds.ts";

Deno.test("each status stands in exactly one group and has a colour", () => {
  const all: string[] = Object.values(statusGroups).flat();
  assert.equal(new Set(all).size, all.length);
  assert.deepEqual([...all].sort(), Object.keys(toneOfStatus).sort());
});

Deno.test("a status of a newer server is shown by its words alone", () => {
  assert.equal(knownStatus("insomnia"), "insomnia");
  assert.equal(knownStatus("skating"), "ownWords");
  assert.equal(knownStatus("toString"), "ownWords");
});
