import * as assert from "@/testing/assert.ts";
import type { Message, Messages } from "@/api/schema.ts";
import {
  addMessage,
  addPage,
  emptyLog,
  hasGapAtEnd,
  logWindow,
  newestPart,
  passOver,
  removeMessage,
} from "./chatLog.ts";

function message(seq: number, text = `m${seq}`): Message {
  return { id: `${1000 + seq}`, chat: "1", seq, sender: "7", sentAt: seq, content: { kind: "text", text } };
}

function page(from: number, through: number, lastSeq = through): Messages {
  const messages = Array.from({ length: through - from + 1 }, (_, index) => message(from + index));
  return { messages, from, through, lastSeq };
}

function seqs(messages: readonly Message[]) {
  return messages.map(({ seq }) => seq);
}

Deno.test("pages that touch become one window", () => {
  const log = addPage(addPage(emptyLog, page(11, 20)), page(1, 10, 20));
  const window = logWindow(log);
  assert.deepEqual([window.from, window.through], [1, 20]);
  assert.equal(window.hasEarlier, false);
  assert.equal(window.messages.length, 20);
});

Deno.test("after a long absence the newest page stands apart until the gap is read", () => {
  let log = addPage(emptyLog, page(1, 10));
  log = addPage(log, page(91, 100));
  assert.equal(hasGapAtEnd(log), true);
  assert.deepEqual(seqs(logWindow(log).messages), [91, 92, 93, 94, 95, 96, 97, 98, 99, 100]);
  log = addPage(log, page(11, 90, 100));
  assert.equal(hasGapAtEnd(log), false);
  assert.equal(logWindow(log).messages.length, 100);
});

Deno.test("an earlier window can be looked at on its own", () => {
  const log = addPage(addPage(emptyLog, page(91, 100)), page(40, 50, 100));
  const window = logWindow(log, 45);
  assert.deepEqual([window.from, window.through, window.hasEarlier, window.hasLater], [40, 50, true, true]);
});

Deno.test("a live message continues the window; one that skips a number shows the gap", () => {
  const log = addPage(emptyLog, page(1, 3));
  assert.equal(hasGapAtEnd(addMessage(log, message(4))), false);
  assert.equal(hasGapAtEnd(addMessage(log, message(6))), true);
});

Deno.test("the same message twice is one message", () => {
  const log = addMessage(addMessage(emptyLog, message(1)), message(1));
  assert.equal(log.messages.length, 1);
});

Deno.test("numbers that are not for this reader leave no gap", () => {
  const log = addPage(emptyLog, { messages: [message(1), message(5)], from: 1, through: 6, lastSeq: 6 });
  assert.deepEqual(seqs(logWindow(log).messages), [1, 5]);
  assert.equal(hasGapAtEnd(addMessage(log, message(7))), false);
});

Deno.test("a recall takes the content of the entry it names", () => {
  const log = addMessage(addPage(emptyLog, page(1, 2)), { ...message(3), content: { kind: "recall", seq: 1 } });
  assert.equal(log.messages[0]?.content.kind, "recalled");
  assert.equal(log.messages[1]?.content.kind, "text");
});

Deno.test("a recall takes the words out of the quotes of the entry it names", () => {
  const quote = { seq: 1, sender: "7", senderName: "Anna", kind: "text", excerpt: "Wrong" };
  const log = addMessage(
    addPage(emptyLog, { ...page(1, 1), messages: [message(1), { ...message(2), quote }], through: 2, lastSeq: 2 }),
    {
      ...message(3),
      content: { kind: "recall", seq: 1 },
    },
  );
  assert.equal(log.messages[1]?.quote?.excerpt, "");
  assert.equal(log.messages[1]?.quote?.kind, "recalled");
});

Deno.test("a recall that arrives with the page of its message counts too", () => {
  const log = addPage(emptyLog, {
    messages: [message(1), { ...message(2), content: { kind: "recall", seq: 1 } }],
    from: 1,
    through: 2,
    lastSeq: 2,
  });
  assert.equal(log.messages[0]?.content.kind, "recalled");
});

Deno.test("a message deleted for oneself is gone and leaves no gap", () => {
  const log = removeMessage(addPage(emptyLog, page(1, 3)), 2);
  assert.deepEqual(seqs(logWindow(log).messages), [1, 3]);
});

Deno.test("the part kept on the device ends with the newest message", () => {
  const kept = newestPart(addPage(emptyLog, page(1, 300)), 100);
  assert.equal(kept.messages.length, 100);
  assert.deepEqual(kept.stretches, [[201, 300]]);
  assert.deepEqual(newestPart(emptyLog, 100).stretches, []);
});

Deno.test("an entry that is for others only leaves no gap", () => {
  const log = addMessage(passOver(addPage(emptyLog, page(1, 3)), 4), message(5));
  assert.equal(hasGapAtEnd(log), false);
  assert.deepEqual(seqs(logWindow(log).messages), [1, 2, 3, 5]);
});
