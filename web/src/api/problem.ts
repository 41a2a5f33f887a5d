import { currentText } from "@/locale/language.ts";
import type { Problem } from "./schema.ts";

/** A call that did not succeed, with the server's problem where it gave one. */
export class CallFailed extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
  }

  /** Whether the same call may succeed later without anybody changing anything. */
  get isPassing(): boolean {
    return this.problem.status === 0 || this.problem.status >= 500 || this.problem.status === 429;
  }
}

/** The problem of a call that never reached the server. */
export function unreachable(): CallFailed {
  return new CallFailed({ code: "offline", title: "There is no connection.", status: 0 });
}

/** Whether an error means that there is no connection. */
export function isOffline(error: unknown): boolean {
  return error instanceof CallFailed && error.problem.status === 0;
}

/** The code of a failed call, or nothing for any other error. */
export function problemCode(error: unknown): string | undefined {
  return error instanceof CallFailed ? error.problem.code : undefined;
}

/** What to tell a person about an error, in their language where the code is known. */
export function explain(error: unknown): string {
  const text = currentText().problems;
  if (!(error instanceof CallFailed)) return text.unexpected;
  const { code, title, status } = error.problem;
  const known = text.codes[code];
  if (known) return known;
  if (status === 0) return text.offline;
  return status >= 500 ? text.unexpected : title;
}
