import { useSyncExternalStore } from "react";
import { onSessionEnd } from "@/features/accounts/session.ts";
import { newClientID } from "@/lib/clientID.ts";
import { emptyStatusDraft, type StatusDraft } from "./statusDraft.ts";

let draft = emptyStatusDraft(newClientID());
const listeners = new Set<() => void>();

/** Changes what is being chosen. */
export function changeStatusDraft(change: Partial<StatusDraft>) {
  if ("preview" in change && draft.preview && change.preview !== draft.preview) URL.revokeObjectURL(draft.preview);
  draft = { ...draft, ...change };
  for (const listener of listeners) listener();
}

/** Forgets what was chosen: it is set, or another person sits here. */
export function forgetStatusDraft() {
  changeStatusDraft({ preview: undefined });
  draft = emptyStatusDraft(newClientID());
  changeStatusDraft({});
}

/** What is being chosen; it stays while one looks elsewhere. */
export function useStatusDraft(): StatusDraft {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, () => draft);
}

onSessionEnd(forgetStatusDraft);
