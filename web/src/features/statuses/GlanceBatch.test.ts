import type { StatusGlance } from "@/api/schema.ts";
import * as assert from "@/testing/assert.ts";
import { GlanceBatch } from "./GlanceBatch.ts";

const glance = (account: string): StatusGlance => ({ account, kind: "tea", text: "", endsAt: 9 });

/** A server that remembers what it was asked, and a moment that comes when the test says so. */
function server(answer: (accounts: string[]) => StatusGlance[]) {
  const asked: string[][] = [];
  let later = () => {};
  const batch = new GlanceBatch((accounts) => {
    asked.push(accounts);
    return Promise.resolve(answer(accounts));
  }, (work) => later = work);
  return { batch, asked, now: () => later() };
}

Deno.test("all names of a screen are one question", async () => {
  const { batch, asked, now } = server((accounts) => accounts.filter((each) => each !== "2").map(glance));
  const answers = ["1", "2", "3", "1"].map((account) => batch.ask(account));
  assert.deepEqual(asked, []);
  now();
  assert.deepEqual((await Promise.all(answers)).map((each) => each?.account ?? null), ["1", null, "3", "1"]);
  assert.deepEqual(asked, [["1", "2", "3"]]);
});

Deno.test("more than two hundred names are several questions", async () => {
  const { batch, asked, now } = server(() => []);
  const answers = Array.from({ length: 401 }, (_, index) => batch.ask(`${index}`));
  now();
  await Promise.all(answers);
  assert.deepEqual(asked.map((each) => each.length), [200, 200, 1]);
});

Deno.test("what is asked after the question went out is in the next one", async () => {
  const { batch, asked, now } = server((accounts) => accounts.map(glance));
  const first = batch.ask("1");
  now();
  const second = batch.ask("2");
  now();
  await Promise.all([first, second]);
  assert.deepEqual(asked, [["1"], ["2"]]);
});
