import type { Comment } from "@/api/schema.ts";

/** Puts a new comment first, but below the pinned one. */
export function afterPinned(comments: Comment[], fresh: Comment): Comment[] {
  const pinned = comments.filter(({ isPinned }) => isPinned);
  return [...pinned, fresh, ...comments.filter(({ isPinned, id }) => !isPinned && id !== fresh.id)];
}
