import type { StatusKind } from "@/api/schema.ts";

/** The groups of statuses in their order, each with its choices. */
export const statusGroups = {
  mood: ["delighted", "cracked", "lucky", "waitingForSun", "tired", "spacedOut", "go", "blue"],
  work: ["grinding", "deepInStudy", "busy", "slackingOff", "travelling", "headingHome", "doNotDisturb"],
  activity: [
    "outAndAbout",
    "checkingIn",
    "exercise",
    "coffee",
    "tea",
    "eating",
    "withTheKids",
    "savingTheWorld",
    "selfie",
  ],
  rest: ["home", "sleep", "insomnia", "cat", "dog", "games", "music"],
  other: ["ownWords"],
} as const satisfies Record<string, readonly StatusKind[]>;

/** The name of a group of statuses. */
export type StatusGroup = keyof typeof statusGroups;

/** The colour of a status: of its page, and of its icon beside a name. */
export type MoodTone = "sun" | "ember" | "rose" | "sky" | "leaf" | "dusk" | "stone" | "earth";

/** The colour that each choice has. */
export const toneOfStatus: Readonly<Record<StatusKind, MoodTone>> = {
  delighted: "sun",
  cracked: "rose",
  lucky: "leaf",
  waitingForSun: "sky",
  tired: "stone",
  spacedOut: "dusk",
  go: "ember",
  blue: "sky",
  grinding: "earth",
  deepInStudy: "leaf",
  busy: "sun",
  slackingOff: "sky",
  travelling: "ember",
  headingHome: "dusk",
  doNotDisturb: "stone",
  outAndAbout: "leaf",
  checkingIn: "ember",
  exercise: "ember",
  coffee: "earth",
  tea: "leaf",
  eating: "ember",
  withTheKids: "rose",
  savingTheWorld: "rose",
  selfie: "rose",
  home: "sun",
  sleep: "dusk",
  insomnia: "dusk",
  cat: "sun",
  dog: "earth",
  games: "sky",
  music: "dusk",
  ownWords: "leaf",
};

/** The choice that a name means; of one that a newer server knows only the words are shown. */
export function knownStatus(kind: string): StatusKind {
  return Object.hasOwn(toneOfStatus, kind) ? kind as StatusKind : "ownWords";
}
