import * as assert from "@/testing/assert.ts";
import { fillPath, matchPath } from "./routePattern.ts";

Deno.test("a pattern answers the values of its names", () => {
  assert.deepEqual(matchPath("/chats/:chat/details", "/chats/42/details"), { chat: "42" });
});

Deno.test("a path of another length or another word does not match", () => {
  assert.equal(matchPath("/chats/:chat", "/chats"), undefined);
  assert.equal(matchPath("/chats/:chat", "/contacts/42"), undefined);
});

Deno.test("a badly encoded part is taken as it is written", () => {
  assert.deepEqual(matchPath("/join/:code", "/join/%E0%A4"), { code: "%E0%A4" });
});

Deno.test("filling a pattern encodes what would leave the segment", () => {
  assert.equal(fillPath("/join/:code", { code: "a/b" }), "/join/a%2Fb");
});
