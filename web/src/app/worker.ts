/** The service worker: keeps the shell and recently seen pictures for when there is no connection. */

declare const SHELL_FILES: string;
declare const SHELL_VERSION: string;

interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends WorkerEvent {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface WorkerScope {
  addEventListener(type: "install" | "activate", listener: (event: WorkerEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
}

const scope = self as unknown as WorkerScope;
const SHELL = `shell-${SHELL_VERSION}`;
const PICTURES = "pictures";
const MOST_PICTURES = 300;

scope.addEventListener("install", (event) => {
  event.waitUntil(caches.open(SHELL).then((cache) => cache.addAll(["/", ...(JSON.parse(SHELL_FILES) as string[])])));
});

scope.addEventListener("activate", (event) => {
  event.waitUntil(dropOldShells().then(() => scope.clients.claim()));
});

scope.addEventListener("message", (event) => {
  if (event.data === "take over") scope.skipWaiting();
  if (event.data === "forget") caches.delete(PICTURES);
});

scope.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== location.origin) return;
  if (event.request.mode === "navigate" && !url.pathname.startsWith("/v1/")) {
    event.respondWith(shellPage(event.request));
  } else if (url.pathname.startsWith("/assets/")) event.respondWith(shellFile(event.request));
  else if (isPicture(event.request, url)) event.respondWith(picture(event));
});

async function dropOldShells() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith("shell-") && name !== SHELL).map((name) => caches.delete(name)),
  );
}

/** The page from the server, or the kept one when there is no connection. */
async function shellPage(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match("/");
    if (kept) return kept;
    throw error;
  }
}

/** Names of assets carry their hash: what is kept never grows old. */
async function shellFile(request: Request): Promise<Response> {
  return await caches.match(request) ?? fetch(request);
}

function isPicture(request: Request, url: URL): boolean {
  return request.destination === "image" && url.pathname.startsWith("/v1/attachments/");
}

/** A picture from the server while it can be reached, so that a right that ended ends here too. */
async function picture(event: FetchEvent): Promise<Response> {
  try {
    const answer = await fetch(event.request);
    if (answer.status === 200) event.waitUntil(keepPicture(event.request, answer.clone()));
    return answer;
  } catch (error) {
    const kept = await caches.match(event.request);
    if (kept) return kept;
    throw error;
  }
}

async function keepPicture(request: Request, answer: Response) {
  const cache = await caches.open(PICTURES);
  await cache.put(request, answer);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST_PICTURES)).map((key) => cache.delete(key)));
}

export {};
