import { call } from "@/api/client.ts";
import { type Act, endpoints } from "@/api/schema.ts";
import { currentMe } from "@/features/accounts/session.ts";
import { ActQueue } from "./ActQueue.ts";

const queue = new ActQueue((acts) => call(endpoints.channels.tellActs, { acts }, { keepalive: true }));
let isWatching = false;

/** Tells what was shown or watched: soon, in one call with others, and before the page goes. A visitor tells nothing. */
export function tellAct(act: Omit<Act, "at">) {
  if (!currentMe()) return;
  if (!isWatching) {
    isWatching = true;
    addEventListener("pagehide", () => queue.flush());
    document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && queue.flush());
  }
  queue.add({ ...act, at: Date.now() });
}
