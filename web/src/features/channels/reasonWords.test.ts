import * as assert from "@/testing/assert.ts";
import type { Contact, FeedReason } from "@/api/schema.ts";
import { en } from "@/locale/en/index.ts";
import { zhHans } from "@/locale/zh-Hans/index.ts";
import { friendNames, reasonWords } from "./reasonWords.ts";

const card = (id: string, name: string) => ({ id, name, handle: `${name}_0001` });
const reason = (count: number): FeedReason => ({
  kind: "friends",
  friends: [card("1", "Anna"), card("2", "Bert")],
  count,
  likedAt: 0,
});

Deno.test("friends are named as one calls them, and the others counted", () => {
  const contact = { card: card("2", "Bert"), remark: "Uncle B" } as Contact;
  const names = friendNames(reason(2), [contact]);
  assert.equal(reasonWords(reason(2), names, en.channels), "Anna and Uncle B like this");
  assert.equal(reasonWords(reason(3), names, en.channels), "Anna, Uncle B and 1 more friend like this");
  assert.equal(reasonWords(reason(5), names, en.channels), "Anna, Uncle B and 3 more friends like this");
  assert.equal(reasonWords(reason(5), names, zhHans.channels), "Anna、Uncle B 和另外 3 位朋友喜欢");
});

Deno.test("one friend alone likes it", () => {
  assert.equal(reasonWords(reason(1), ["Anna"], en.channels), "Anna likes this");
});

Deno.test("what one follows needs no reason, a guess of the machine does", () => {
  assert.equal(reasonWords({ kind: "following" }, [], en.channels), "");
  assert.match(reasonWords({ kind: "similar", topic: "tea" }, [], en.channels), /#tea/);
});
