import type { Attachment, CardContent, PlaceContent, SetStatusRequest, StatusSong } from "@/api/schema.ts";
import type { StatusKind } from "@/api/schema.ts";
import { allFriends, type AudienceChoice, audienceDraft, isComplete } from "@/features/contacts/audience.ts";

/** A status that is being chosen. */
export interface StatusDraft {
  /** Made once, so that setting twice is setting once. */
  clientID: string;
  kind?: StatusKind;
  text: string;
  /** The photo or film behind it, once it is on the server. */
  background?: Attachment;
  /** Where this page can show it from, unblurred: it never leaves this device in that form. */
  preview?: string;
  /** 0 to 100. */
  blur: number;
  place?: PlaceContent;
  song?: StatusSong;
  card?: CardContent;
  audience: AudienceChoice;
}

/** So many letters the words of a status have. */
export const LONGEST = 120;

/** Nothing is chosen yet. */
export function emptyStatusDraft(clientID: string): StatusDraft {
  return { clientID, text: "", blur: 30, audience: allFriends };
}

/** Whether a status can be set: something is chosen, own words are said, and somebody may see it. */
export function mayBeSet({ kind, text, audience }: StatusDraft): boolean {
  return kind !== undefined && (kind !== "ownWords" || text.trim() !== "") && isComplete(audience);
}

/** What is handed to the server. */
export function statusRequest(chosen: StatusDraft): SetStatusRequest {
  return {
    clientID: chosen.clientID,
    kind: chosen.kind ?? "ownWords",
    text: chosen.text.trim(),
    background: chosen.background?.id,
    blur: chosen.background && chosen.blur,
    place: chosen.place,
    song: chosen.song,
    card: chosen.card && { of: chosen.card.of, id: chosen.card.id },
    audience: audienceDraft(chosen.audience),
  };
}
