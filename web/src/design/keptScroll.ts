const positions = new Map<string, number>();

/** Remembers how far a list was scrolled, for as long as the application is open. */
export function rememberScroll(name: string, top: number) {
  positions.set(name, top);
}

/** How far a list was scrolled when it was last shown. */
export function recallScroll(name: string): number {
  return positions.get(name) ?? 0;
}
