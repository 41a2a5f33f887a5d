/** The first character, in pinyin order, that is filed under each letter. I, U and V begin no syllable. */
const FIRSTS = [
  ["A", "阿"],
  ["B", "八"],
  ["C", "嚓"],
  ["D", "哒"],
  ["E", "妸"],
  ["F", "发"],
  ["G", "旮"],
  ["H", "哈"],
  ["J", "讥"],
  ["K", "咔"],
  ["L", "垃"],
  ["M", "妈"],
  ["N", "拏"],
  ["O", "噢"],
  ["P", "妑"],
  ["Q", "七"],
  ["R", "呥"],
  ["S", "仨"],
  ["T", "它"],
  ["W", "穵"],
  ["X", "夕"],
  ["Y", "丫"],
  ["Z", "帀"],
] as const;

/** Surnames that are read otherwise than the character alone. */
const SURNAMES: Record<string, string> = {
  曾: "Z",
  单: "S",
  解: "X",
  仇: "Q",
  查: "Z",
  朴: "P",
  翟: "Z",
  缪: "M",
  乐: "Y",
  冼: "X",
  覃: "Q",
  盖: "G",
  区: "O",
};

const pinyin = new Intl.Collator("zh-Hans-u-co-pinyin");

/** The letter under which a name stands: Latin by its first letter, Chinese by its pinyin, everything else under `#`. */
export function letterOf(name: string): string {
  const [first = ""] = name.trim();
  const plain = first.normalize("NFD").charAt(0).toUpperCase();
  if (/[A-Z]/.test(plain)) return plain;
  if (!/\p{Script=Han}/u.test(first)) return "#";
  return SURNAMES[first] ?? FIRSTS.findLast(([, start]) => pinyin.compare(start, first) <= 0)?.[0] ?? "#";
}
