import * as assert from "@/testing/assert.ts";
import { isOnlyEmoji, textParts } from "./links.ts";

Deno.test("an address ends before the punctuation of the sentence", () => {
  assert.deepEqual(textParts("see https://example.org/a?b=1."), [
    { kind: "plain", text: "see " },
    { kind: "link", text: "https://example.org/a?b=1", address: "https://example.org/a?b=1" },
    { kind: "plain", text: "." },
  ]);
});

Deno.test("an address ends before Chinese punctuation", () => {
  assert.equal(textParts("看https://example.org/a，很好")[1]?.text, "https://example.org/a");
});

Deno.test("brackets inside an address stay", () => {
  assert.equal(textParts("https://example.org/a_(b)")[0]?.text, "https://example.org/a_(b)");
});

Deno.test("only web addresses become links", () => {
  assert.deepEqual(textParts("javascript:alert(1) http://"), [{ kind: "plain", text: "javascript:alert(1) http://" }]);
});

Deno.test("a mention stands out, the longest name first", () => {
  assert.deepEqual(textParts("hi @Anna Lee and @Anna", ["Anna", "Anna Lee"]), [
    { kind: "plain", text: "hi " },
    { kind: "mention", text: "@Anna Lee" },
    { kind: "plain", text: " and " },
    { kind: "mention", text: "@Anna" },
  ]);
  assert.equal(textParts("a@b.c", ["Anna"]).length, 1);
});

Deno.test("up to three emoji alone are large", () => {
  assert.equal(isOnlyEmoji("😀👍🏽"), true);
  assert.equal(isOnlyEmoji("❤️"), true);
  assert.equal(isOnlyEmoji("👨‍👩‍👧"), true);
  assert.equal(isOnlyEmoji("12"), false);
  assert.equal(isOnlyEmoji("ok 😀"), false);
  assert.equal(isOnlyEmoji("😀😀😀😀"), false);
});
