import type { Contact } from "@/api/schema.ts";
import * as assert from "@/testing/assert.ts";
import { arrangeFriends } from "./arrangeFriends.ts";

function friend(name: string, more: Partial<Contact> = {}): Contact {
  return {
    card: { id: name, handle: name, name },
    tags: [],
    isStarred: false,
    isChatsOnly: false,
    hidesMine: false,
    hidesTheirs: false,
    since: 0,
    ...more,
  };
}

function lines(contacts: Contact[]): string {
  return arrangeFriends(contacts)
    .map((entry) => entry.kind === "heading" ? `[${entry.letter}]` : entry.contact.card.name)
    .join(" ");
}

Deno.test("friends stand in sections by letter, Chinese and Latin together, the rest at the end", () => {
  const all = ["Zoe", "王芳", "bob", "Anna", "鲍勃", "42", "William"].map((name) => friend(name));
  assert.equal(lines(all), "[A] Anna [B] 鲍勃 bob [W] 王芳 William [Z] Zoe [#] 42");
});

Deno.test("a star adds a place at the top and keeps the place among the letters", () => {
  assert.equal(lines([friend("Bo"), friend("Ann", { isStarred: true })]), "[★] Ann [A] Ann [B] Bo");
});

Deno.test("a remark decides where a friend stands", () => {
  assert.equal(lines([friend("Bo"), friend("Zed", { remark: "Aunt Zed" })]), "[A] Zed [B] Bo");
});

Deno.test("no key occurs twice", () => {
  const keys = arrangeFriends([friend("Ann", { isStarred: true }), friend("Bo")]).map(({ key }) => key);
  assert.equal(new Set(keys).size, keys.length);
});
