import { moments as text } from "@/locale/en/moments.ts";
import * as assert from "@/testing/assert.ts";
import { allFriends, audienceDraft, audienceWords, isComplete } from "./audience.ts";

const chosen = { people: ["7"], tags: ["3"] };

Deno.test("only these friends means to name at least one", () => {
  assert.equal(isComplete(allFriends), true);
  assert.equal(isComplete({ kind: "these", people: [], tags: [] }), false);
  assert.equal(isComplete({ kind: "these", people: [], tags: ["3"] }), true);
});

Deno.test("what was chosen before for another kind is not sent", () => {
  assert.deepEqual(audienceDraft({ kind: "self", ...chosen }), { kind: "self", people: [], tags: [] });
  assert.deepEqual(audienceDraft({ kind: "allBut", ...chosen }), { kind: "allBut", ...chosen });
});

Deno.test("an audience says whom it names", () => {
  assert.equal(audienceWords(allFriends, [], text), "All friends");
  assert.equal(
    audienceWords({ kind: "allBut", ...chosen }, ["Close", "Anna"], text),
    "All but these friends: Close, Anna",
  );
});
