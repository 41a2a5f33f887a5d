import { call } from "@/api/client.ts";
import type { PagedQuery } from "@/api/pagedQuery.ts";
import { type Comment, type CommentRequest, endpoints } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { ask } from "@/design/notices.ts";
import { currentText } from "@/locale/language.ts";
import { afterPinned } from "./afterPinned.ts";
import { commentsQuery, repliesQuery } from "./queries.ts";
import { changeVideo } from "./videos.ts";

/** Where a comment stands: under its video, or under the comment that it answers. */
export interface CommentPlace {
  video: string;
  /** The comment that the answers stand under. */
  parent?: string;
}

/** What is said, to whom, and whether the Page says it. */
type Speech = Pick<CommentRequest, "text" | "replyTo" | "asPage" | "clientID">;

/** Writes a comment, or an answer to one. */
export async function writeComment(place: CommentPlace, speech: Speech) {
  const comment = await call(endpoints.channels.comment, { video: place.video, ...speech });
  if (place.parent) {
    store.change(repliesQuery(place.parent), (list) => ({ ...list, items: [...list.items, comment] }));
    changeComment({ video: place.video }, place.parent, (each) => ({ ...each, replies: each.replies + 1 }));
  } else {
    store.change(commentsQuery(place.video), (list) => ({ ...list, items: afterPinned(list.items, comment) }));
  }
  // What waits is counted when it is let out.
  if (!comment.isHeld) countComments(place.video, 1);
}

/** Deletes a comment after a question. */
export async function askAndDeleteComment(place: CommentPlace, comment: Comment) {
  const text = currentText().channels.comments;
  const words = {
    title: text.deleteTitle,
    words: comment.replies ? text.deleteWords : undefined,
    confirm: text.delete,
  };
  if (!await ask({ ...words, danger: true })) return;
  await call(endpoints.channels.deleteComment, { comment: comment.id });
  store.change(listOf(place), (list) => ({ ...list, items: list.items.filter(({ id }) => id !== comment.id) }));
  if (place.parent) {
    changeComment({ video: place.video }, place.parent, (each) => ({ ...each, replies: each.replies - 1 }));
  }
  if (!comment.isHeld && !comment.isHidden) countComments(place.video, -1 - comment.replies);
}

/** Likes a comment, or takes the like back: at once here, back again if the server refuses. */
export async function setCommentLike(place: CommentPlace, { id }: Comment, isLiked: boolean) {
  const put = (isLiked: boolean) =>
    changeComment(place, id, (each) => ({ ...each, isLiked, likes: each.likes + (isLiked ? 1 : -1) }));
  put(isLiked);
  try {
    await call(isLiked ? endpoints.channels.likeComment : endpoints.channels.unlikeComment, { comment: id });
  } catch (error) {
    put(!isLiked);
    throw error;
  }
}

/** Pins a comment above all others, or lets it go. */
export async function setPinned(place: CommentPlace, { id }: Comment, isPinned: boolean) {
  await call(endpoints.channels.moderateComment, { comment: id, isPinned });
  await store.load(listOf(place));
}

/** Hides a comment from all but its author, or shows it again. */
export async function setHidden(place: CommentPlace, { id }: Comment, isHidden: boolean) {
  const changed = await call(endpoints.channels.moderateComment, { comment: id, isHidden });
  changeComment(place, id, () => changed);
}

/** Lets a comment out that waits. */
export async function letOut(place: CommentPlace, { id, replies }: Comment) {
  const changed = await call(endpoints.channels.moderateComment, { comment: id, isHeld: false });
  changeComment(place, id, () => changed);
  countComments(place.video, 1 + replies);
  store.expire("pages/");
}

function listOf(place: CommentPlace): PagedQuery<Comment> {
  return place.parent ? repliesQuery(place.parent) : commentsQuery(place.video);
}

function changeComment(place: CommentPlace, id: string, change: (comment: Comment) => Comment) {
  store.change(
    listOf(place),
    (list) => ({ ...list, items: list.items.map((each) => each.id === id ? change(each) : each) }),
  );
}

function countComments(video: string, more: number) {
  changeVideo(video, (each) => {
    const comments = Math.max(0, each.counts.comments + more);
    return { ...each, counts: { ...each.counts, comments } };
  });
}
