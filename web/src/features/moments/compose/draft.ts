import type { Attachment, CardContent, PlaceContent, PublishMomentRequest } from "@/api/schema.ts";
import { allFriends, type AudienceChoice, audienceDraft, isComplete } from "@/features/contacts/audience.ts";

/** A picture or video that goes with a post, and what the server made of it once it is there. */
export interface DraftFile {
  key: string;
  kind: "picture" | "video";
  blob: Blob;
  name: string;
  attachment?: Attachment;
}

/** A post that is being written. */
export interface MomentDraft {
  /** Made once, so that posting twice is posting once. */
  clientID: string;
  text: string;
  files: readonly DraftFile[];
  card?: CardContent;
  place?: PlaceContent;
  audience: AudienceChoice;
  mentions: readonly string[];
}

/** So many letters a post holds. */
export const LONGEST = 2_000;
/** So many pictures. */
export const MOST_PICTURES = 9;

/** A post that nobody has begun to write. */
export function emptyDraft(clientID: string): MomentDraft {
  return { clientID, text: "", files: [], audience: allFriends, mentions: [] };
}

/** Whether there is anything to lose. */
export function isBegun({ text, files, card, place, mentions }: MomentDraft): boolean {
  return text.trim() !== "" || files.length > 0 || card !== undefined || place !== undefined || mentions.length > 0;
}

/** Whether a post says something and can be shown to somebody. */
export function mayBePosted({ text, files, card, audience }: MomentDraft): boolean {
  return (text.trim() !== "" || files.length > 0 || card !== undefined) && text.trim().length <= LONGEST &&
    isComplete(audience);
}

/** Why files cannot be added to a post. */
export type Refusal = "tooMany" | "mixed";

/** A draft with files added, as far as they go together: up to nine pictures, or one video. */
export function withFiles(draft: MomentDraft, added: readonly DraftFile[]): { draft: MomentDraft; refusal?: Refusal } {
  const all = [...draft.files, ...added];
  if (!added.length) return { draft };
  const isMixed = draft.card !== undefined || new Set(all.map(({ kind }) => kind)).size > 1;
  if (isMixed) return { draft, refusal: "mixed" };
  const most = all[0]?.kind === "video" ? 1 : MOST_PICTURES;
  const refusal = all.length > most ? most === 1 ? "mixed" : "tooMany" : undefined;
  return { draft: { ...draft, files: all.slice(0, most) }, refusal };
}

/** What is handed to the server, once every file is there. */
export function requestOf(draft: MomentDraft): PublishMomentRequest {
  const ids = draft.files.map(({ attachment }) => {
    if (!attachment) throw new Error("A file is not on the server yet.");
    return attachment.id;
  });
  const isVideo = draft.files[0]?.kind === "video";
  return {
    clientID: draft.clientID,
    text: draft.text.trim(),
    pictures: isVideo || !ids.length ? undefined : ids,
    video: isVideo ? ids[0] : undefined,
    card: draft.card && { of: draft.card.of, id: draft.card.id },
    place: draft.place,
    audience: audienceDraft(draft.audience),
    mentions: draft.mentions.length ? [...draft.mentions] : undefined,
  };
}
