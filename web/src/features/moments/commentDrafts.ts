import { onSessionEnd } from "@/features/accounts/session.ts";

/** Comments that were begun, by the post and the comment they answer: a list may take its rows away meanwhile. */
const drafts = new Map<string, { words: string; clientID: string }>();

/** What was begun under a post, to one comment or to the post itself. */
export function commentDraft(moment: string, answered: string | undefined) {
  return drafts.get(`${moment} ${answered ?? ""}`);
}

/** Keeps what is being written; nothing forgets it. */
export function keepCommentDraft(
  moment: string,
  answered: string | undefined,
  draft: { words: string; clientID: string } | undefined,
) {
  const key = `${moment} ${answered ?? ""}`;
  if (draft?.words) drafts.set(key, draft);
  else drafts.delete(key);
}

onSessionEnd(() => drafts.clear());
