import * as assert from "@/testing/assert.ts";
import type { Comment } from "@/api/schema.ts";
import { afterPinned } from "./afterPinned.ts";

function comment(id: string, isPinned = false): Comment {
  const author = { kind: "person" as const, id: "1", handle: "anna_0001", name: "Anna" };
  return {
    id,
    video: "5",
    author,
    text: id,
    at: 0,
    likes: 0,
    replies: 0,
    isPinned,
    isHidden: false,
    isHeld: false,
    isLiked: false,
    mayDelete: false,
  };
}

Deno.test("a new comment stands first, but below the pinned one", () => {
  const ids = afterPinned([comment("pinned", true), comment("old")], comment("new")).map(({ id }) => id);
  assert.deepEqual(ids, ["pinned", "new", "old"]);
});

Deno.test("a comment that came twice stands there once", () => {
  assert.deepEqual(afterPinned([comment("a")], comment("a")).map(({ id }) => id), ["a"]);
});
