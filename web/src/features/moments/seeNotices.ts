import { call } from "@/api/client.ts";
import { endpoints } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { newNoticesQuery } from "./queries.ts";

/** Notes that one has looked at the notices. */
export async function seeNotices() {
  if (!store.value(newNoticesQuery)?.count) return;
  store.write(newNoticesQuery, { count: 0 });
  // What could not be noted there is new again with the next look.
  await call(endpoints.moments.seeNotices, {}).catch(() => store.expire(newNoticesQuery.key));
}
