import * as assert from "@/testing/assert.ts";
import type { PageProfile } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { leavePage, putFollow, removeFollow } from "./followPages.ts";
import { followsQuery, ownPagesQuery, pageQuery, putPage } from "./queries.ts";

const card = { id: "7", handle: "tea_house", name: "Tea" };
const page: PageProfile = { card, kind: "person", about: "", followers: 3, openedAt: 0 };
const everything = { videos: true, articles: true, live: true };

function begin(profile: PageProfile = page) {
  store.clear();
  store.write(pageQuery("7"), profile);
  store.write(followsQuery, []);
  store.write(ownPagesQuery, []);
}

Deno.test("following a Page shows at once wherever the Page is shown, and counts once", () => {
  begin();
  putFollow(card, everything, 1);
  putFollow(card, { ...everything, live: false }, 1);
  assert.equal(store.value(pageQuery("7"))?.followers, 4);
  assert.equal(store.value(pageQuery("7"))?.follow?.live, false);
  assert.equal(store.value(followsQuery)?.length, 1);
});

Deno.test("following no longer takes it back", () => {
  begin();
  putFollow(card, everything, 1);
  removeFollow("7");
  removeFollow("7");
  assert.equal(store.value(pageQuery("7"))?.followers, 3);
  assert.equal(store.value(pageQuery("7"))?.follow, undefined);
  assert.deepEqual(store.value(followsQuery), []);
});

Deno.test("a Page that one works on stands among the own Pages until one leaves it", () => {
  begin();
  putPage({ ...page, role: "editor" });
  putPage({ ...page, role: "owner" });
  assert.deepEqual(store.value(ownPagesQuery)?.map(({ role }) => role), ["owner"]);
  leavePage("7");
  assert.deepEqual(store.value(ownPagesQuery), []);
  assert.ok(store.entry(pageQuery("7").key).isStale);
});
