import type { Message } from "@/api/schema.ts";
import * as assert from "@/testing/assert.ts";
import type { PendingMessage } from "./pending.ts";
import { timeline } from "./timeline.ts";

const noon = new Date(2026, 10, 23, 12).getTime();
const minute = 60_000;

function message(seq: number, sentAt: number, changes: Partial<Message> = {}): Message {
  return { id: `${seq}`, chat: "1", seq, sender: "bo", sentAt, content: { kind: "text", text: "x" }, ...changes };
}

function pending(clientID: string, writtenAt: number): PendingMessage {
  return { clientID, chat: "1", writtenAt, content: { kind: "text", text: "x" }, state: "waiting" };
}

Deno.test("a day opens once", () => {
  const items = timeline(
    [message(1, noon), message(2, noon + minute), message(3, noon + 24 * 60 * minute)],
    [],
    "anna",
  );
  assert.deepEqual(items.map(({ opensDay }) => opensDay !== undefined), [true, false, true]);
});

Deno.test("a name is not repeated within three minutes of the same person", () => {
  const items = timeline(
    [
      message(1, noon),
      message(2, noon + minute),
      message(3, noon + 9 * minute),
      message(4, noon + 9 * minute, { sender: "cy" }),
    ],
    [],
    "anna",
  );
  assert.deepEqual(items.map(({ continues }) => continues), [false, true, false, false]);
});

Deno.test("what has arrived is not shown as waiting too, and keeps its key", () => {
  const waiting = [pending("a", noon), pending("b", noon)];
  const before = timeline([], waiting, "anna");
  const after = timeline([message(1, noon, { sender: "anna", clientID: "a" })], waiting, "anna");
  assert.deepEqual(before.map(({ key }) => key), ["own-a", "own-b"]);
  assert.deepEqual(after.map(({ key }) => key), ["own-a", "own-b"]);
  assert.ok(after[0]?.message);
  assert.ok(after[1]?.pending);
});

Deno.test("somebody else's message with the same client id hides nothing", () => {
  const items = timeline([message(1, noon, { sender: "bo", clientID: "a" })], [pending("a", noon)], "anna");
  assert.equal(items.length, 2);
});

Deno.test("a recall entry is not a line of its own", () => {
  const items = timeline(
    [message(1, noon, { content: { kind: "recalled" } }), message(2, noon, { content: { kind: "recall", seq: 1 } })],
    [],
    "anna",
  );
  assert.deepEqual(items.map(({ key }) => key), ["seq-1"]);
});
