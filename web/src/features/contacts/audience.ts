import type { Audience, AudienceKind } from "@/api/schema.ts";
import type { Catalogue } from "@/locale/catalogue.ts";

/** Which friends may see something; people and tags count with the last two kinds alone. */
export interface AudienceChoice {
  kind: AudienceKind;
  people: readonly string[];
  tags: readonly string[];
}

/** All friends. */
export const allFriends: AudienceChoice = { kind: "all", people: [], tags: [] };

/** Whether something can be shown to this audience: whoever says "these" names somebody. */
export function isComplete({ kind, people, tags }: AudienceChoice): boolean {
  return kind === "all" || kind === "self" || people.length + tags.length > 0;
}

/** What is handed to the server: nothing of what was chosen for another kind. */
export function audienceDraft({ kind, people, tags }: AudienceChoice): Audience {
  const isList = kind === "these" || kind === "allBut";
  return { kind, people: isList ? [...people] : [], tags: isList ? [...tags] : [] };
}

/** An audience in a few words: its kind, and whom it names. */
export function audienceWords(choice: AudienceChoice, names: readonly string[], text: Catalogue["moments"]): string {
  const kind = text.audiences[choice.kind];
  return audienceDraft(choice).people.length + audienceDraft(choice).tags.length
    ? `${kind}${text.says}${names.join(text.comma)}`
    : kind;
}
