/** How Teahouse looks and behaves on this device; it is not part of the account. */
export interface Look {
  theme: "system" | "light" | "dark";
  care: boolean;
  /** Fireworks and the like after a few words. */
  celebrations: boolean;
  /** Chosen by the person; absent: what the browser asks for. */
  language?: "en" | "zh-Hans";
}

const NAME = "teahouse.look";
const listeners = new Set<() => void>();
const PLAIN: Look = { theme: "system", care: false, celebrations: true };
let current: Look = PLAIN;

/** What was chosen on this device. */
export function look(): Look {
  return current;
}

/** Reads what was chosen and shows it. Called before the first paint. */
export function beginLook() {
  try {
    current = { ...PLAIN, ...JSON.parse(localStorage.getItem(NAME) ?? "{}") };
  } catch {
    current = PLAIN;
  }
  show();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", show);
}

/** Chooses anew and remembers it. */
export function changeLook(change: Partial<Look>) {
  current = { ...current, ...change };
  localStorage.setItem(NAME, JSON.stringify(current));
  show();
  for (const listener of listeners) listener();
}

/** Calls back when something is chosen anew. */
export function onLook(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function show() {
  const dark = current.theme === "dark" ||
    (current.theme === "system" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  document.documentElement.dataset.care = current.care ? "on" : "off";
}
