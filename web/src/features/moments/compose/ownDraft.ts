import { useSyncExternalStore } from "react";
import { dropFromDevice, keepOnDevice, readDevice } from "@/api/device.ts";
import type { CardContent } from "@/api/schema.ts";
import { upload } from "@/api/upload.ts";
import { onSessionEnd } from "@/features/accounts/session.ts";
import { newClientID } from "@/lib/clientID.ts";
import { navigate } from "@/lib/navigation.ts";
import type { MomentDraft } from "./draft.ts";
import { DraftKeeper } from "./DraftKeeper.ts";

const KEY = "moment";

/** The post that this person is writing on this device. */
export const ownDraft = new DraftKeeper({
  newClientID,
  async read() {
    const kept = await readDevice("drafts");
    return kept.find(([key]) => key === KEY)?.[1] as MomentDraft | undefined;
  },
  keep: (draft) => keepOnDevice("drafts", KEY, draft),
  drop: () => dropFromDevice("drafts", KEY),
  upload: (file, purpose, options) => upload(file.blob, file.name, purpose, options),
});

/** The post that is being written, kept current. */
export function useOwnDraft(): MomentDraft {
  return useSyncExternalStore(ownDraft.listen, () => ownDraft.draft);
}

/** Begins a post with a card, or puts the card into the one that was begun. */
export async function postWithCard(card: CardContent) {
  await ownDraft.restore();
  ownDraft.change({ card, files: [] });
  navigate("/moments/new");
}

onSessionEnd(() => ownDraft.clear());
