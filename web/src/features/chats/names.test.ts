import type { AccountCard, Chat, Contact, Group } from "@/api/schema.ts";
import { en } from "@/locale/en/index.ts";
import * as assert from "@/testing/assert.ts";
import { chatTitle, namesIn } from "./names.ts";

function card(id: string, name: string): AccountCard {
  return { id, name, handle: name.toLowerCase() };
}

function contact(id: string, name: string, remark?: string): Contact {
  return {
    card: card(id, name),
    remark,
    tags: [],
    isStarred: false,
    isChatsOnly: false,
    hidesMine: false,
    hidesTheirs: false,
    since: 0,
  };
}

const group = {
  members: [
    { card: card("1", "Anna"), role: "owner", nickname: "Captain", joinedAt: 0 },
    { card: card("2", "Bo"), role: "member", joinedAt: 0 },
  ],
} as unknown as Group;

Deno.test("a remark comes before a nickname, a nickname before a name", () => {
  const names = namesIn(undefined, group, [contact("2", "Bo", "Little brother")]);
  assert.equal(names.name("1"), "Captain");
  assert.equal(names.name("2"), "Little brother");
  assert.equal(namesIn(undefined, group, [contact("1", "Anna")]).name("1"), "Captain");
  assert.equal(names.name("9"), undefined);
});

Deno.test("a chat is called by the remark, the group's name, or the names in it", () => {
  const direct = { kind: "direct", peer: card("2", "Bo"), faces: [] } as unknown as Chat;
  assert.equal(chatTitle(direct, [contact("2", "Bo", "Brother")], en.chats), "Brother");
  assert.equal(chatTitle(direct, undefined, en.chats), "Bo");
  const unnamed = { kind: "group", name: "", faces: [card("1", "Anna"), card("2", "Bo")] } as unknown as Chat;
  assert.equal(chatTitle(unnamed, [], en.chats), "Anna, Bo");
  assert.equal(chatTitle({ ...unnamed, name: "Tea" }, [], en.chats), "Tea");
});

Deno.test("of those who left, the name in a notice is known", () => {
  const names = namesIn(undefined, group, [], undefined, [{ id: "9", name: "Dora" }, {
    id: "2",
    name: "Bo, long ago",
  }]);
  assert.equal(names.name("9"), "Dora");
  assert.equal(names.name("2"), "Bo");
});
