/** Which of the eight hues an id has: the same on every screen and device. */
export function toneOf(id: string): number {
  let sum = 7;
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return (sum % 8) + 1;
}

/** The first letter of a name as a reader sees it, upper-cased; whole emoji stay whole. */
export function initial(name: string): string {
  const [first] = new Intl.Segmenter().segment(name.trim());
  return first?.segment.toLocaleUpperCase() ?? "·";
}
