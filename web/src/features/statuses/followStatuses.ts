import { store } from "@/api/store.ts";
import { GLANCES, ownStatusQuery } from "./queries.ts";

/** Nothing is pushed: after so long the names on the screen are asked for again. */
const OLD = 3 * 60_000;

/** Keeps what shows beside names reasonably new while somebody looks. */
export function followStatuses() {
  let askedAt = Date.now();
  const look = () => {
    if (document.visibilityState === "hidden" || Date.now() - askedAt < OLD) return;
    askedAt = Date.now();
    store.expire(GLANCES);
    store.expire(ownStatusQuery.key);
  };
  document.addEventListener("visibilitychange", look);
  setInterval(look, OLD);
}
