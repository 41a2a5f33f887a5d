import type { Endpoint } from "./endpoint.ts";
import { CallFailed, unreachable } from "./problem.ts";
import { wireRequest } from "./request.ts";
import { endpoints, type Problem } from "./schema.ts";

let csrfToken: Promise<string> | undefined;
let hasSession = false;
let whenSignedOut = () => {};

/** Says that there is a cookie session; its token is read when the first change needs it, unless it is known. */
export function openSession(token?: string) {
  hasSession = true;
  if (token !== undefined) csrfToken = Promise.resolve(token);
}

/** Says that there is no session any more. */
export function closeSession() {
  hasSession = false;
  csrfToken = undefined;
}

/** Says what to do when the server no longer knows this session. */
export function onSignedOut(listener: () => void) {
  whenSignedOut = listener;
}

/** Makes one call. Throws `CallFailed` when it does not succeed. */
export async function call<Request, Response>(
  endpoint: Endpoint<Request, Response>,
  request: NoInfer<Request>,
  options: { signal?: AbortSignal; keepalive?: boolean } = {},
): Promise<Response> {
  const { url, method, body } = wireRequest(endpoint, request);
  const send = async () => {
    const headers = new Headers({ Accept: "application/json" });
    if (body !== undefined) headers.set("Content-Type", "application/json");
    if (method !== "GET") await addToken(headers);
    return reach(url, { method, headers, body, ...options });
  };
  let answer = await send();
  if (answer.status === 403 && method !== "GET" && (await problemOf(answer.clone())).code.includes("csrf")) {
    // Another tab signed in anew: its token is not ours.
    csrfToken = undefined;
    answer = await send();
  }
  if (answer.ok) return await read<Response>(answer);
  const problem = await problemOf(answer);
  if (answer.status === 401 && !url.startsWith("/v1/sessions")) whenSignedOut();
  throw new CallFailed(problem);
}

/** Fetches from the own server; a failure to reach it is a `CallFailed` of status 0. */
export async function reach(url: string, options: RequestInit): Promise<globalThis.Response> {
  try {
    return await fetch(url, { credentials: "same-origin", ...options });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw unreachable();
  }
}

/** Adds the token of a cookie session; reads it first where this page has not got it yet. */
export async function addToken(headers: Headers) {
  if (!hasSession) return;
  csrfToken ??= readToken();
  const token = await csrfToken;
  if (token) headers.set("X-CSRF-Token", token);
}

/** Reads the token ahead, so that a call made while the page goes needs no other one before it. */
export function readTokenAhead() {
  // Without a connection the call itself reads it again.
  if (hasSession) (csrfToken ??= readToken()).catch(() => csrfToken = undefined);
}

async function readToken(): Promise<string> {
  const answer = await reach(endpoints.accounts.csrfToken.path, {});
  if (!answer.ok) {
    // The session ended meanwhile: the change itself will hear of it.
    csrfToken = undefined;
    return "";
  }
  return ((await answer.json()) as { csrfToken: string }).csrfToken;
}

async function read<Response>(answer: globalThis.Response): Promise<Response> {
  if (answer.status === 204) return {} as Response;
  const text = await answer.text();
  return (text ? JSON.parse(text) : {}) as Response;
}

/** The problem that an answer carries, or one made of its status. */
export async function problemOf(answer: globalThis.Response): Promise<Problem> {
  const fallback = { code: "unexpected", title: answer.statusText || "Unexpected answer", status: answer.status };
  try {
    return { ...fallback, ...((await answer.json()) as Partial<Problem>) };
  } catch {
    return fallback;
  }
}
