import * as assert from "@/testing/assert.ts";
import { captionParts, foldedCaption } from "./caption.ts";

const tea = { id: "7", handle: "tea_house", name: "Tea" };

Deno.test("topics and Pages that the server found are links, others are words", () => {
  assert.deepEqual(captionParts("With @Tea_House: #茶道 and #other", ["茶道"], [tea]), [
    { kind: "plain", text: "With " },
    { kind: "page", text: "@Tea_House", handle: "tea_house" },
    { kind: "plain", text: ": " },
    { kind: "topic", text: "#茶道", topic: "茶道" },
    { kind: "plain", text: " and #other" },
  ]);
});

Deno.test("an address on the web stays one, even with a topic's sign in it", () => {
  assert.deepEqual(captionParts("https://tea.example/#tea", ["tea"], []), [
    { kind: "link", text: "https://tea.example/#tea", address: "https://tea.example/#tea" },
  ]);
});

Deno.test("a caption folds after 55 characters as people count them", () => {
  assert.equal(foldedCaption("茶".repeat(55)), undefined);
  assert.equal(foldedCaption("茶".repeat(56)), "茶".repeat(55));
  assert.equal(foldedCaption("👩‍👩‍👧".repeat(55)), undefined);
});

Deno.test("a caption of many short lines folds after two", () => {
  assert.equal(foldedCaption("one\ntwo\nthree"), "one\ntwo");
});
