import * as assert from "@/testing/assert.ts";
import { type Query, Store } from "./store.ts";

/** A query that is answered when the test says so. */
function controlled<Value>(key: string) {
  const calls: { answer: (value: Value) => void; fail: (error: unknown) => void }[] = [];
  const query: Query<Value> = {
    key,
    fetch: () => new Promise((answer, fail) => calls.push({ answer, fail })),
  };
  return { query, calls };
}

Deno.test("asking twice at once asks the server once", async () => {
  const store = new Store();
  const { query, calls } = controlled<number>("n");
  const both = [store.load(query), store.load(query)];
  calls[0]?.answer(7);
  assert.deepEqual(await Promise.all(both), [7, 7]);
  assert.equal(calls.length, 1);
  assert.equal(store.value(query), 7);
});

Deno.test("a failed reading keeps the value that was there", async () => {
  const store = new Store();
  const { query, calls } = controlled<number>("n");
  store.write(query, 1);
  const loading = store.load(query);
  calls[0]?.fail(new Error("no"));
  await assert.rejects(loading);
  assert.equal(store.value(query), 1);
  assert.ok(store.entry(query.key).error);
});

Deno.test("a listener hears changes of its own key only", () => {
  const store = new Store();
  let heard = 0;
  const stop = store.listen("a", () => heard += 1);
  store.write({ key: "a", fetch: () => Promise.resolve(0) }, 1);
  store.write({ key: "b", fetch: () => Promise.resolve(0) }, 1);
  assert.equal(heard, 1);
  stop();
  store.write({ key: "a", fetch: () => Promise.resolve(0) }, 2);
  assert.equal(heard, 1);
});

Deno.test("changing to the same value tells nobody", () => {
  const store = new Store();
  const { query } = controlled<{ n: number }>("a");
  const value = { n: 1 };
  store.write(query, value);
  let heard = 0;
  store.listen("a", () => heard += 1);
  store.change(query, (same) => same);
  assert.equal(heard, 0);
});

Deno.test("an answer for an earlier person is dropped", async () => {
  const store = new Store();
  const { query, calls } = controlled<string>("me");
  const loading = store.load(query);
  store.clear();
  calls[0]?.answer("anna");
  await loading;
  assert.equal(store.value(query), undefined);
});

Deno.test("what the device kept is shown and counts as old", () => {
  const store = new Store();
  const { query } = controlled<string>("chats");
  store.restore("chats", "kept");
  assert.deepEqual(store.entry("chats"), { value: "kept", isLoading: false, isStale: true });
  store.write(query, "new");
  store.restore("chats", "kept");
  assert.equal(store.value(query), "new");
});

Deno.test("only offline values reach the keeper", () => {
  const store = new Store();
  const kept: [string, unknown][] = [];
  store.keep((key, value) => kept.push([key, value]));
  const offline = { ...controlled<number>("a").query, offline: true };
  store.write(offline, 1);
  store.write(controlled<number>("b").query, 2);
  store.change(offline, (n) => n + 1);
  store.forget(offline);
  assert.deepEqual(kept, [["a", 1], ["a", 2], ["a", undefined]]);
});

Deno.test("expiring marks what begins with a prefix", () => {
  const store = new Store();
  store.write(controlled("chats/1").query, 1);
  store.write(controlled("people/1").query, 1);
  store.expire("chats/");
  assert.equal(store.entry("chats/1").isStale, true);
  assert.equal(store.entry("people/1").isStale, false);
});

Deno.test("what changed while it was being read counts as old, and is read again", async () => {
  const store = new Store();
  const { query, calls } = controlled<number>("chats");
  for (const overtake of [() => store.expire("chats"), () => store.change(query, (n) => n + 1)]) {
    const loading = store.load(query);
    overtake();
    calls.pop()?.answer(1);
    await loading;
    assert.deepEqual(store.entry("chats"), { value: 1, isLoading: false, isStale: true });
    const again = store.load(query);
    calls.pop()?.answer(2);
    await again;
    assert.deepEqual(store.entry("chats"), { value: 2, isLoading: false, isStale: false });
  }
});
