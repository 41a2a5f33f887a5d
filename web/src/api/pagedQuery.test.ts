import * as assert from "@/testing/assert.ts";
import { appended, loadMore, pagedQuery } from "./pagedQuery.ts";
import { store } from "./store.ts";

const self = (word: string) => word;

Deno.test("what moved to the next page meanwhile stands in the list once", () => {
  const list = appended({ items: ["a", "b"], next: "1" }, { items: ["b", "c"] }, self);
  assert.deepEqual(list, { items: ["a", "b", "c"], next: undefined });
});

Deno.test("pages are read one after the other until the end", async () => {
  const asked: (string | undefined)[] = [];
  const query = pagedQuery("words", self, (cursor) => {
    asked.push(cursor);
    return Promise.resolve(cursor === undefined ? { items: ["a"], next: "1" } : { items: ["b"] });
  });
  await store.load(query);
  await loadMore(query);
  await loadMore(query);
  assert.deepEqual(asked, [undefined, "1"]);
  assert.deepEqual(store.value(query)?.items, ["a", "b"]);
});

Deno.test("a page that continues an older list is left out", async () => {
  let answer = (_: { items: string[] }) => {};
  const query = pagedQuery(
    "letters",
    self,
    (cursor) =>
      cursor === undefined
        ? Promise.resolve({ items: ["a"], next: "1" })
        : new Promise<{ items: string[] }>((resolve) => answer = resolve),
  );
  await store.load(query);
  const more = loadMore(query);
  store.write(query, { items: ["new"], next: "2" });
  answer({ items: ["old"] });
  await more;
  assert.deepEqual(store.value(query)?.items, ["new"]);
});
