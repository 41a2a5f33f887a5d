import * as assert from "@/testing/assert.ts";
import { CallFailed, unreachable } from "@/api/problem.ts";
import type { Attachment } from "@/api/schema.ts";
import { Outbox, type OutboxWorld } from "./Outbox.ts";
import type { PendingMessage } from "./pending.ts";

function text(clientID: string, chat = "1"): PendingMessage {
  return { clientID, chat, writtenAt: Number(clientID), content: { kind: "text", text: clientID }, state: "waiting" };
}

/** A world in which the test decides whether there is a connection. */
class World implements OutboxWorld {
  online = true;
  refuses = new Set<string>();
  kept = new Map<string, PendingMessage>();
  arrived: string[] = [];
  acknowledged: string[] = [];
  uploads: string[] = [];

  keep(message: PendingMessage) {
    this.kept.set(message.clientID, message);
    return Promise.resolve();
  }
  drop(clientID: string) {
    this.kept.delete(clientID);
    return Promise.resolve();
  }
  upload(_: PendingMessage, file: { name: string }) {
    if (!this.online) return Promise.reject(unreachable());
    this.uploads.push(file.name);
    return Promise.resolve({ id: `a-${file.name}` } as Attachment);
  }
  send(message: PendingMessage) {
    if (!this.online) return Promise.reject(unreachable());
    if (this.refuses.has(message.clientID)) {
      return Promise.reject(new CallFailed({ code: "chats.not_friends", title: "No", status: 403 }));
    }
    this.arrived.push(message.clientID);
    return Promise.resolve({ id: "9", chat: message.chat, seq: 1, clientID: message.clientID, sentAt: 1 });
  }
  sent(message: PendingMessage) {
    this.acknowledged.push(message.clientID);
  }
}

/** Lets every promise that can settle do so. */
async function settle() {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
}

Deno.test("messages of a chat arrive in the order they were written, each once", async () => {
  const world = new World();
  const outbox = new Outbox(world);
  for (const id of ["1", "2", "3"]) void outbox.add(text(id));
  await settle();
  assert.deepEqual(world.arrived, ["1", "2", "3"]);
  assert.deepEqual(outbox.all, []);
  assert.equal(world.kept.size, 0);
});

Deno.test("what is written offline waits on the device and is sent once later", async () => {
  const world = new World();
  world.online = false;
  const outbox = new Outbox(world);
  await outbox.add(text("1"));
  await settle();
  assert.equal(outbox.all[0]?.state, "waiting");
  assert.ok(world.kept.has("1"));
  world.online = true;
  outbox.hurry();
  await settle();
  assert.deepEqual(world.acknowledged, ["1"]);
  assert.equal(world.kept.size, 0);
  outbox.clear();
});

Deno.test("a reload takes up what was being sent, under its client id", async () => {
  const world = new World();
  const outbox = new Outbox(world);
  outbox.restore([{ ...text("7"), state: "sending" }, { ...text("8"), state: "failed" }]);
  await settle();
  assert.deepEqual(world.arrived, ["7"]);
  assert.deepEqual(outbox.all.map(({ clientID, state }) => [clientID, state]), [["8", "failed"]]);
});

Deno.test("a refused message stays with its problem and does not hold up the next", async () => {
  const world = new World();
  world.refuses.add("1");
  const outbox = new Outbox(world);
  void outbox.add(text("1"));
  void outbox.add(text("2"));
  await settle();
  assert.deepEqual(world.arrived, ["2"]);
  assert.equal(outbox.all[0]?.state, "failed");
  assert.equal(outbox.all[0]?.problem?.code, "chats.not_friends");
  world.refuses.clear();
  outbox.retry("1");
  await settle();
  assert.deepEqual(world.arrived, ["2", "1"]);
});

Deno.test("a file that is on the server is not uploaded again", async () => {
  const world = new World();
  const outbox = new Outbox(world);
  const file = { blob: new Blob(["x"]), name: "x" };
  world.refuses.add("1");
  void outbox.add({ ...text("1"), content: { kind: "file", file } });
  await settle();
  world.refuses.clear();
  outbox.retry("1");
  await settle();
  assert.deepEqual(world.uploads, ["x"]);
  assert.deepEqual(world.arrived, ["1"]);
});

Deno.test("a message that was given up is not announced", async () => {
  const world = new World();
  world.online = false;
  const outbox = new Outbox(world);
  await outbox.add(text("1"));
  await settle();
  outbox.discard("1");
  world.online = true;
  outbox.hurry();
  await settle();
  assert.deepEqual(world.arrived, []);
  outbox.clear();
});
