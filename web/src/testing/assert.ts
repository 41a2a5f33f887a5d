/** The few assertions that unit tests need; no registry is asked for a library. */

/** Fails unless the value counts as true. */
export function ok(value: unknown, words = "expected something true"): asserts value {
  if (!value) throw new Error(words);
}

/** Fails unless both are the same value. */
export function equal<Value>(actual: Value, expected: Value) {
  if (!Object.is(actual, expected)) throw new Error(`expected ${show(expected)}, got ${show(actual)}`);
}

/** Fails unless both have the same shape and values. */
export function deepEqual<Value>(actual: Value, expected: Value) {
  if (!same(actual, expected)) throw new Error(`expected ${show(expected)}, got ${show(actual)}`);
}

/** Fails unless the text contains the pattern. */
export function match(actual: string, pattern: RegExp) {
  if (!pattern.test(actual)) throw new Error(`expected ${show(actual)} to match ${pattern}`);
}

/** Fails unless the promise is rejected; answers the error. */
export async function rejects(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("expected a rejection");
}

function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = (value: object) =>
    Object.keys(value).filter((key) => (value as Record<string, unknown>)[key] !== undefined);
  const names = keys(one);
  if (names.length !== keys(other).length) return false;
  return names.every((name) => same((one as Record<string, unknown>)[name], (other as Record<string, unknown>)[name]));
}

function show(value: unknown): string {
  return typeof value === "string" ? `"${value}"` : JSON.stringify(value) ?? String(value);
}
