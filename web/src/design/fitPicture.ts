const LONGEST = 260;
const SHORTEST = 96;

/** The size of a single picture in a chat: its own shape inside a square, never a sliver. */
export function fitPicture(width = 4, height = 3): { width: number; height: number } {
  const scale = LONGEST / Math.max(width, height);
  const fit = (side: number) => Math.round(Math.max(SHORTEST, side * scale));
  return { width: fit(width), height: fit(height) };
}
