import type { AccountCard, Moment, MomentComment } from "@/api/schema.ts";
import * as assert from "@/testing/assert.ts";
import { withComment, withLike, withoutComment, withWritten } from "./momentChanges.ts";

const person = (id: string): AccountCard => ({ id, handle: `person_${id}`, name: id });
const comment = (id: string): MomentComment => ({ id, author: person("1"), text: id, at: 1, mayDelete: false });
const post: Moment = {
  id: "9",
  author: person("1"),
  at: 1,
  text: "",
  likes: [person("1"), person("3")],
  comments: [comment("a")],
  isLiked: false,
  isFollowed: false,
  likeCount: 2,
  commentCount: 1,
  mayTalk: true,
};
const commentIDs = ({ comments }: Moment) => comments.map(({ id }) => id);

Deno.test("a like stands last, once, and goes again", () => {
  const liked = withLike(withLike(post, person("2"), true), person("2"), true);
  assert.deepEqual(liked.likes.map(({ id }) => id), ["1", "3", "2"]);
  assert.equal(liked.likeCount, 3);
  const taken = withLike(liked, person("2"), false);
  assert.deepEqual(taken.likes.map(({ id }) => id), ["1", "3"]);
  assert.equal(taken.likeCount, 2);
});

Deno.test("a comment takes the place of what was shown before it", () => {
  const shown = withComment(withComment(post, comment("own-1")), comment("b"));
  assert.deepEqual(commentIDs(withWritten(shown, "own-1", comment("c"))), ["a", "c", "b"]);
});

Deno.test("a comment that a reading has brought meanwhile stands there once", () => {
  const both = withComment(withComment(post, comment("c")), comment("own-1"));
  assert.deepEqual(commentIDs(withWritten(both, "own-1", comment("c"))), ["a", "c"]);
  assert.equal(withWritten(both, "own-1", comment("c")).commentCount, 2);
  assert.deepEqual(commentIDs(withWritten(post, "own-1", comment("c"))), ["a", "c"]);
});

Deno.test("a comment that is refused or deleted is gone, and no other", () => {
  const without = withoutComment(withComment(post, comment("own-1")), "own-1");
  assert.deepEqual(commentIDs(without), ["a"]);
  assert.equal(without.commentCount, 1);
});
