/** Words that are celebrated, and with what. */
const CELEBRATIONS: [RegExp, string][] = [
  [/happy birthday|生日快乐/i, "🎂"],
  [/happy new year|新年快乐|新春快乐|恭喜发财|过年好/i, "🎆"],
  [/congratulations|congrats|恭喜|祝贺/i, "🎉"],
  [/merry christmas|圣诞快乐/i, "🎄"],
  [/miss you|想你/i, "⭐"],
];

/** What a text is celebrated with, if at all. */
export function celebrationIn(text: string): string | undefined {
  return CELEBRATIONS.find(([words]) => words.test(text))?.[1];
}
