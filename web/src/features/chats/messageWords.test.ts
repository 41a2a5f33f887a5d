import type { NoticeContent } from "@/api/schema.ts";
import { en } from "@/locale/en/index.ts";
import * as assert from "@/testing/assert.ts";
import { contentWords, excerptWords, noticeWords } from "./messageWords.ts";

const anna = { id: "1", name: "Anna" };
const bo = { id: "2", name: "Bo" };

Deno.test("a text is one line in a list", () => {
  assert.equal(contentWords({ kind: "text", text: "one\n two" }, en.chats), "one two");
});

Deno.test("a kind that this version does not know is said to be one", () => {
  const future = { kind: "hologram" } as unknown as Parameters<typeof contentWords>[0];
  assert.equal(contentWords(future, en.chats), "[A message this version cannot show]");
  assert.equal(excerptWords({ kind: "hologram", excerpt: "" }, en.chats), "[A message this version cannot show]");
});

Deno.test("a notice says you to the person it is about", () => {
  const notice: NoticeContent = { event: "peopleAdded", actor: anna, people: [bo] };
  assert.equal(noticeWords(notice, en.chats, "1"), "You added Bo");
  assert.equal(noticeWords(notice, en.chats, "2"), "Anna added you");
  assert.equal(noticeWords(notice, en.chats, "3"), "Anna added Bo");
});

Deno.test("many names are shortened", () => {
  const people = ["A", "B", "C", "D", "E"].map((name) => ({ id: name, name }));
  assert.equal(noticeWords({ event: "peopleAdded", actor: anna, people }, en.chats), "Anna added A, B, C and 2 more");
});
