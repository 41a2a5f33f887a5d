import * as assert from "@/testing/assert.ts";
import { insertMention, mentionBeingWritten, mentionsIn } from "./mentions.ts";

Deno.test("a name is being written after an @ before the caret", () => {
  assert.equal(mentionBeingWritten("hi @an", 6), "an");
  assert.equal(mentionBeingWritten("hi @", 4), "");
  assert.equal(mentionBeingWritten("你好@安", 4), "安");
  assert.equal(mentionBeingWritten("hi @an and", 10), undefined);
});

Deno.test("an e-mail address is no mention", () => {
  assert.equal(mentionBeingWritten("a@b", 3), undefined);
});

Deno.test("picking a name replaces what was begun", () => {
  assert.deepEqual(insertMention("hi @an!", 6, "Anna"), { text: "hi @Anna !", caret: 9 });
  assert.deepEqual(insertMention("hi ", 3, "Bo"), { text: "hi @Bo ", caret: 7 });
});

Deno.test("only those whose name still stands in the text are mentioned", () => {
  const picked = new Map([["Anna", "1"], ["Bo", "2"], ["Everyone", ""]]);
  assert.deepEqual(mentionsIn("@Anna hello", picked, "Everyone"), { mentions: ["1"], mentionsAll: false });
  assert.deepEqual(mentionsIn("@Everyone hello", picked, "Everyone"), { mentions: [], mentionsAll: true });
  assert.deepEqual(mentionsIn("@Everyone hello", new Map(), "Everyone"), { mentions: [], mentionsAll: false });
});
