import { call, readTokenAhead } from "@/api/client.ts";
import { type Act, endpoints } from "@/api/schema.ts";
import { currentMe, onSessionEnd } from "@/features/accounts/session.ts";
import { ActQueue } from "./ActQueue.ts";

const queue = new ActQueue((acts) => call(endpoints.channels.tellActs, { acts }, { keepalive: true }));
let isWatching = false;

/**
 * Tells what was shown or watched: soon, in one call with others, and before the page goes. A visitor tells nothing.
 * An act that goes on is told again with the time of its beginning.
 */
export function tellAct(act: Omit<Act, "at"> & { at?: number }) {
  if (!currentMe()) return;
  if (!isWatching) {
    isWatching = true;
    readTokenAhead();
    onSessionEnd(() => queue.clear());
    addEventListener("pagehide", () => queue.flush());
    document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && queue.flush());
  }
  queue.add({ ...act, at: act.at ?? Date.now() });
}
