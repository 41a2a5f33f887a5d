import * as assert from "@/testing/assert.ts";
import type { Act } from "@/api/schema.ts";
import { ActQueue } from "./ActQueue.ts";

const act = (at: number): Act => ({ video: "1", kind: "shown", source: "friends", at });

Deno.test("acts are told together", () => {
  const calls: Act[][] = [];
  const queue = new ActQueue((acts) => {
    calls.push(acts);
    return Promise.resolve();
  });
  queue.add(act(1));
  queue.add(act(2));
  queue.flush();
  queue.flush();
  assert.deepEqual(calls.map((acts) => acts.map(({ at }) => at)), [[1, 2]]);
});

Deno.test("what could not be told is told with the next", async () => {
  const calls: number[][] = [];
  const queue = new ActQueue((acts) => {
    calls.push(acts.map(({ at }) => at));
    return calls.length === 1 ? Promise.reject(new Error("offline")) : Promise.resolve();
  });
  queue.add(act(1));
  queue.flush();
  await Promise.resolve();
  await Promise.resolve();
  queue.add(act(2));
  queue.flush();
  assert.deepEqual(calls, [[1], [1, 2]]);
});

Deno.test("an act that went on before it was told is told once, as it is now", () => {
  const calls: Act[][] = [];
  const queue = new ActQueue((acts) => {
    calls.push(acts);
    return Promise.resolve();
  });
  queue.add({ ...act(1), kind: "watched", watched: 10 });
  queue.add({ ...act(1), kind: "watched", watched: 20 });
  queue.flush();
  assert.deepEqual(calls.map((acts) => acts.map(({ watched }) => watched)), [[20]]);
});

Deno.test("a call carries no more than a hundred", () => {
  const sizes: number[] = [];
  const queue = new ActQueue((acts) => {
    sizes.push(acts.length);
    return Promise.resolve();
  });
  for (let at = 0; at < 150; at += 1) queue.add(act(at));
  queue.flush();
  assert.deepEqual(sizes, [100, 50]);
});
