/** The values of `:names` in a pattern when the path matches it, or nothing. */
export function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const expected = pattern.split("/").filter(Boolean);
  const given = path.split("/").filter(Boolean);
  if (expected.length !== given.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, part] of expected.entries()) {
    const actual = given[index] ?? "";
    if (part.startsWith(":")) values[part.slice(1)] = decode(actual);
    else if (part !== actual) return undefined;
  }
  return values;
}

/** A path with its `:names` filled in. */
export function fillPath(pattern: string, values: Record<string, string>): string {
  return pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? ""));
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
