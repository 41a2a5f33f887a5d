import { addToken, call, problemOf, reach } from "./client.ts";
import { CallFailed } from "./problem.ts";
import { type Attachment, type AttachmentPurpose, endpoints } from "./schema.ts";
import { store } from "./store.ts";

const VERSION = "1.0.0";
const PATH = "/v1/uploads";
const TRIES = 5;

/** How large uploads may be. */
export const uploadLimits = {
  key: "uploads/limits",
  fetch: () => call(endpoints.attachments.limits, {}),
};

interface UploadOptions {
  signal?: AbortSignal;
  /** From 0 to 1. */
  onProgress?: (share: number) => void;
  /** Where an earlier upload of the same file was going to; it goes on there if the server still has it. */
  begun?: string;
  /** Told once, where this upload goes to. */
  onBegin?: (location: string) => void;
}

/** Uploads a file with tus 1.0 and waits until the server has made of it what it is for. */
export async function upload(
  file: Blob,
  name: string,
  purpose: AttachmentPurpose,
  options: UploadOptions = {},
): Promise<Attachment> {
  const limits = store.value(uploadLimits) ?? await store.load(uploadLimits);
  if (file.size > limits[purpose]) {
    throw new CallFailed({ code: "attachments.too_large", title: "This file is too large.", status: 413 });
  }
  const id = await sendBytes(file, name, purpose, limits.chunk, options);
  return await whenReady(id, options.signal);
}

/** Asks until a processed upload is ready or failed; the server makes each question wait. */
export async function whenReady(id: string, signal?: AbortSignal): Promise<Attachment> {
  for (;;) {
    const attachment = await call(endpoints.attachments.attachment, { attachment: id }, { signal });
    if (attachment.state === "ready") return attachment;
    if (attachment.state === "failed") {
      const code = attachment.failure ?? "attachments.failed";
      throw new CallFailed({ code, title: "This file could not be used.", status: 422 });
    }
  }
}

async function sendBytes(
  file: Blob,
  name: string,
  purpose: AttachmentPurpose,
  chunk: number,
  options: UploadOptions,
): Promise<string> {
  const reached = options.begun ? await reachedAt(options.begun, file, options.signal) : undefined;
  if (reached?.attachment) return reached.attachment;
  const location = (reached && options.begun) ?? await create(file, name, purpose, options.signal);
  if (!reached) options.onBegin?.(location);
  let offset = reached?.offset ?? 0;
  for (let tries = 0;;) {
    try {
      const part = file.slice(offset, offset + chunk);
      const sent = await patch(
        location,
        part,
        offset,
        (bytes) => options.onProgress?.((offset + bytes) / file.size),
        options.signal,
      );
      offset = sent.offset;
      tries = 0;
      if (sent.attachment) return sent.attachment;
    } catch (error) {
      tries += 1;
      if (tries >= TRIES || !(error instanceof CallFailed) || !error.isPassing) throw error;
      offset = await offsetOf(location, options.signal);
    }
  }
}

/** How far an earlier upload of this file has come; nothing if the server no longer has it, or it was of another. */
async function reachedAt(location: string, file: Blob, signal?: AbortSignal) {
  const answer = await reach(location, { method: "HEAD", headers: { "Tus-Resumable": VERSION }, signal });
  if (!answer.ok || Number(answer.headers.get("Upload-Length")) !== file.size) return undefined;
  return {
    offset: Number(answer.headers.get("Upload-Offset") ?? 0),
    attachment: answer.headers.get("Teahouse-Attachment"),
  };
}

async function create(file: Blob, name: string, purpose: AttachmentPurpose, signal?: AbortSignal): Promise<string> {
  const headers = new Headers({
    "Tus-Resumable": VERSION,
    "Upload-Length": String(file.size),
    "Upload-Metadata": `purpose ${base64(purpose)},filename ${base64(name)}`,
  });
  await addToken(headers);
  const answer = await reach(PATH, { method: "POST", headers, signal });
  if (!answer.ok) throw new CallFailed(await problemOf(answer));
  return new URL(answer.headers.get("Location") ?? PATH, location.href).pathname;
}

/** One PATCH. XMLHttpRequest, because `fetch` does not tell how far an upload has come. */
async function patch(
  location: string,
  part: Blob,
  offset: number,
  onBytes: (bytes: number) => void,
  signal?: AbortSignal,
): Promise<{ offset: number; attachment: string | null }> {
  const headers = new Headers({
    "Tus-Resumable": VERSION,
    "Upload-Offset": String(offset),
    "Content-Type": "application/offset+octet-stream",
  });
  await addToken(headers);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("PATCH", location);
    headers.forEach((value, header) => request.setRequestHeader(header, value));
    request.upload.onprogress = (event) => onBytes(event.loaded);
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) {
        const reached = Number(request.getResponseHeader("Upload-Offset") ?? offset + part.size);
        resolve({ offset: reached, attachment: request.getResponseHeader("Teahouse-Attachment") });
      } else reject(new CallFailed(parseProblem(request)));
    };
    request.onerror = () => reject(new CallFailed({ code: "offline", title: "There is no connection.", status: 0 }));
    request.onabort = () => reject(new DOMException("Aborted", "AbortError"));
    signal?.addEventListener("abort", () => request.abort(), { once: true });
    request.send(part);
  });
}

function parseProblem(request: XMLHttpRequest) {
  const fallback = { code: "unexpected", title: request.statusText, status: request.status };
  try {
    return { ...fallback, ...JSON.parse(request.responseText) };
  } catch {
    return fallback;
  }
}

async function offsetOf(location: string, signal?: AbortSignal): Promise<number> {
  const answer = await reach(location, { method: "HEAD", headers: { "Tus-Resumable": VERSION }, signal });
  if (!answer.ok) throw new CallFailed({ code: "unexpected", title: answer.statusText, status: answer.status });
  return Number(answer.headers.get("Upload-Offset") ?? 0);
}

function base64(text: string): string {
  return btoa(String.fromCodePoint(...new TextEncoder().encode(text)));
}
