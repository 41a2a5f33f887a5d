import { call } from "./client.ts";
import { live } from "./live.ts";
import { endpoints } from "./schema.ts";
import { store } from "./store.ts";

const KEY = "live/seq";
const query = { key: KEY, fetch: () => Promise.resolve(0), offline: true };
const rejoined = new Set<() => void>();

/** Calls back after each (re)connection, when the account's own changes have been caught up with. */
export function onRejoined(listener: () => void): () => void {
  rejoined.add(listener);
  return () => rejoined.delete(listener);
}

/** Follows the numbers of the account's own changes and fills the gap after a break. */
export function followChanges() {
  let filling: Promise<void> | undefined;

  function reached(seq: number) {
    if (seq > (store.value(query) ?? 0)) store.write(query, seq);
  }

  async function fill(latest: number) {
    const since = store.value(query);
    if (since === undefined) {
      // The first visit on this device: everything shown was or will be read anew.
      store.expire();
      reached(latest);
    } else if (since < latest) {
      const changes = await call(endpoints.live.changes, { since });
      if (changes.tooOld) store.expire();
      for (const change of changes.changes) live.deliver(change.type, change.body, change.seq);
      reached(changes.latest);
    }
    for (const listener of rejoined) listener();
  }

  live.on("hello", ({ seq }) => {
    filling ??= fill(seq).catch(() => store.expire()).finally(() => filling = undefined);
  });
  for (const type of CHANGES) live.on(type, (_, seq) => seq !== undefined && reached(seq));
}

const CHANGES = [
  "attachment",
  "me",
  "sessions",
  "contact",
  "contactRemoved",
  "friendRequest",
  "friendRequestEnded",
  "tags",
  "blocks",
  "chat",
  "chatRemoved",
  "chatState",
  "messageDeleted",
  "joinRequests",
  "follow",
  "followEnded",
  "page",
  "pageLeft",
  "channelsSettings",
  "momentSettings",
  "momentNotices",
  "ownStatus",
  "dotOut",
] as const;
