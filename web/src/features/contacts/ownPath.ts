const DOORS = [/^\/cards\/[\w-]+$/, /^\/join\/[\w-]+$/, /^\/handovers\/[\w-]+$/];

/** The path of this application that a scanned or pasted link leads to; nothing for links to anywhere else. */
export function ownPath(scanned: string, origin: string = location.origin): string | undefined {
  const link = parse(scanned.trim());
  if (!link || link.origin !== origin) return undefined;
  return DOORS.some((door) => door.test(link.pathname)) ? link.pathname : undefined;
}

function parse(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
