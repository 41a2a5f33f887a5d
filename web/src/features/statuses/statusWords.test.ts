import { statuses as text } from "@/locale/en/statuses.ts";
import * as assert from "@/testing/assert.ts";
import { statusParts, statusWords } from "./statusWords.ts";

Deno.test("a topic stands between two signs", () => {
  assert.deepEqual(statusParts("First #frost of the year# today"), [
    { kind: "plain", text: "First " },
    { kind: "topic", text: "#frost of the year#" },
    { kind: "plain", text: " today" },
  ]);
});

Deno.test("a lone sign is no topic, nor are two with nothing between", () => {
  assert.deepEqual(statusParts("# 1 and ##"), [{ kind: "plain", text: "# 1 and ##" }]);
  assert.deepEqual(statusParts(""), []);
});

Deno.test("own words are the status; of a status unknown here too", () => {
  assert.equal(statusWords({ kind: "insomnia", text: "again" }, text), "Insomnia");
  assert.equal(statusWords({ kind: "ownWords", text: "learning to knit" }, text), "learning to knit");
  assert.equal(statusWords({ kind: "skating", text: "on the lake" }, text), "on the lake");
});
