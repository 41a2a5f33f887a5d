import { live } from "@/api/live.ts";
import { store } from "@/api/store.ts";
import { momentSettingsQuery, newNoticesQuery, noticesQuery } from "./queries.ts";

/** Keeps the own settings and what was seen of the notices as the other devices say. Posts are not pushed: the dots tell. */
export function followMoments() {
  live.on("momentSettings", (settings) => store.write(momentSettingsQuery, settings));
  live.on("momentNotices", (fresh) => {
    store.write(newNoticesQuery, fresh);
    store.expire(noticesQuery.key);
  });
}
