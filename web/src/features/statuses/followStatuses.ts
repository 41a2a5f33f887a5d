import { live } from "@/api/live.ts";
import { store } from "@/api/store.ts";
import { currentMe } from "@/features/accounts/session.ts";
import { putOwnStatus } from "./putOwnStatus.ts";
import { GLANCES, ownStatusQuery, statusQuery } from "./queries.ts";

/** Nothing is pushed: after so long the names on the screen are asked for again. */
const OLD = 3 * 60_000;

/** Keeps the own status as the other devices say, and what shows beside names reasonably new while somebody looks. */
export function followStatuses() {
  live.on("ownStatus", ({ status }) => putOwnStatus(status));
  live.on("attachment", ({ id }) => {
    // The blurred copy behind the own status is made after it was set.
    if (store.value(ownStatusQuery)?.status?.background?.attachment.id !== id) return;
    store.expire(ownStatusQuery.key);
    store.expire(statusQuery(currentMe()?.card.id ?? "").key);
  });
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
