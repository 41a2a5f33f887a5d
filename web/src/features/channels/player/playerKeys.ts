/** What a key does to a player. */
export type PlayerCommand =
  | "toggle"
  | "back"
  | "ahead"
  | "mute"
  | "fullScreen"
  | "captions"
  | "beginning"
  | "end"
  | "slower"
  | "faster";

const commands: Record<string, PlayerCommand> = {
  " ": "toggle",
  k: "toggle",
  ArrowLeft: "back",
  ArrowRight: "ahead",
  m: "mute",
  f: "fullScreen",
  c: "captions",
  Home: "beginning",
  End: "end",
  "<": "slower",
  ">": "faster",
};

interface Press {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** The command of a key press; with a modifier it is the browser's. */
export function playerCommand(press: Press): PlayerCommand | undefined {
  if (press.altKey || press.ctrlKey || press.metaKey) return undefined;
  return commands[press.key.length === 1 ? press.key.toLowerCase() : press.key];
}

/** The speeds that can be chosen. */
export const speeds = [0.5, 0.75, 1, 1.25, 1.5, 2];

/** The next slower or faster speed; the same at the end of the list. */
export function nextSpeed(speed: number, step: 1 | -1): number {
  const index = speeds.findIndex((each) => each >= speed);
  return speeds[Math.min(Math.max(0, index + step), speeds.length - 1)] ?? 1;
}
