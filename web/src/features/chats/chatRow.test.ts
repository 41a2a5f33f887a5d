import * as assert from "@/testing/assert.ts";
import type { Chat, Message } from "@/api/schema.ts";
import { arrangeChats, unreadIn, withFloor, withMessage, withSize } from "./chatRow.ts";

function chat(changes: Partial<Chat> = {}, mine: Partial<Chat["mine"]> = {}): Chat {
  return {
    id: "1",
    kind: "group",
    memberCount: 3,
    faces: [],
    lastSeq: 5,
    activeAt: 100,
    mine: {
      chat: "1",
      floor: 5,
      unread: 0,
      isPinned: false,
      isMuted: false,
      isMarkedUnread: false,
      isHidden: false,
      maySend: true,
      ...mine,
    },
    ...changes,
  };
}

function message(seq: number, changes: Partial<Message> = {}): Message {
  return {
    id: `${seq}`,
    chat: "1",
    seq,
    sender: "bo",
    sentAt: 100 + seq,
    content: { kind: "text", text: "hi" },
    ...changes,
  };
}

Deno.test("a message of somebody else raises the private badge", () => {
  const after = withMessage(chat(), message(6), "anna");
  assert.equal(after.mine.unread, 1);
  assert.equal(after.lastSeq, 6);
  assert.equal(after.last?.seq, 6);
});

Deno.test("the same message again changes nothing", () => {
  const once = withMessage(chat(), message(6), "anna");
  assert.equal(withMessage(once, message(6), "anna"), once);
});

Deno.test("an own message from another device means that everything was seen", () => {
  const after = withMessage(chat({}, { unread: 4, floor: 1 }), message(6, { sender: "anna" }), "anna");
  assert.equal(after.mine.unread, 0);
  assert.equal(after.mine.floor, 6);
});

Deno.test("notices and recalls do not count", () => {
  const notice = message(6, { sender: undefined, content: { kind: "notice", event: "renamed", people: [] } });
  assert.equal(withMessage(chat(), notice, "anna").mine.unread, 0);
  const recall = message(6, { content: { kind: "recall", seq: 5 } });
  assert.equal(withMessage(chat(), recall, "anna").mine.unread, 0);
});

Deno.test("recalling the newest message takes it from the list too", () => {
  const before = chat({ last: message(5) });
  assert.equal(
    withMessage(before, message(6, { content: { kind: "recall", seq: 5 } }), "anna").last?.content.kind,
    "recalled",
  );
});

Deno.test("a mention is remembered until it was seen", () => {
  const mentioned = withMessage(chat(), message(6, { mentions: ["anna"] }), "anna");
  assert.equal(mentioned.mine.mentionedAt, 6);
  assert.equal(withFloor(mentioned, 6).mine.mentionedAt, undefined);
});

Deno.test("the floor only grows", () => {
  assert.equal(withFloor(chat({}, { floor: 5 }), 3).mine.floor, 5);
  assert.equal(withFloor(chat({}, { floor: 2, unread: 3 }), 5).mine.unread, 0);
});

Deno.test("pinned chats stay on top and swept ones are away", () => {
  const list = [
    chat({ id: "old", activeAt: 1 }),
    chat({ id: "new", activeAt: 9 }),
    chat({ id: "pinned", activeAt: 0 }, { isPinned: true }),
    chat({ id: "swept", activeAt: 99 }, { isHidden: true }),
  ];
  assert.deepEqual(arrangeChats(list).map(({ id }) => id), ["pinned", "new", "old"]);
});

Deno.test("muted chats do not count; a chat marked unread counts one", () => {
  const list = [chat({}, { unread: 3 }), chat({}, { unread: 9, isMuted: true }), chat({}, { isMarkedUnread: true })];
  assert.equal(unreadIn(list), 4);
});

Deno.test("a group counts who comes and who goes", () => {
  const tells = (event: "personJoined" | "personRemoved" | "personLeft") =>
    message(6, { sender: undefined, content: { kind: "notice", event, people: [{ id: "cy", name: "Cy" }] } });
  assert.equal(withMessage(chat(), tells("personJoined"), "anna").memberCount, 4);
  assert.equal(withMessage(chat(), tells("personRemoved"), "anna").memberCount, 2);
  // Of leaving the size itself tells, also those who hear no notice.
  const left = withMessage(chat(), tells("personLeft"), "anna");
  assert.equal(left.memberCount, 3);
  assert.equal(withSize(left, { chat: "1", memberCount: 2, lastSeq: 6 }).memberCount, 2);
});

Deno.test("a size that a newer row has counted already changes nothing", () => {
  assert.equal(withSize(chat({ lastSeq: 9 }), { chat: "1", memberCount: 2, lastSeq: 6 }).memberCount, 3);
  assert.equal(withSize(chat({ id: "2" }), { chat: "1", memberCount: 2, lastSeq: 6 }).memberCount, 3);
});
