import { parseMaster } from "./playlist.ts";

const known = new Map<string, Promise<number[]>>();

/** The heights that a film can be had in, the largest first. */
export function renditionHeights(playlist: string): Promise<number[]> {
  const running = known.get(playlist) ?? read(playlist);
  known.set(playlist, running);
  return running;
}

async function read(playlist: string): Promise<number[]> {
  const answer = await fetch(playlist, { credentials: "same-origin" });
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
  const heights = parseMaster(await answer.text(), answer.url).map(({ height }) => height ?? 0);
  return [...new Set(heights)].filter((height) => height > 0).sort((one, other) => other - one);
}
