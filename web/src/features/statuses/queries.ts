import { call } from "@/api/client.ts";
import { type PagedQuery, pagedQuery } from "@/api/pagedQuery.ts";
import { endpoints, type Status, type StatusGlance } from "@/api/schema.ts";
import type { Query } from "@/api/store.ts";
import { GlanceBatch } from "./GlanceBatch.ts";

/** Under these keys stands what shows beside names. */
export const GLANCES = "statuses/of/";
/** Under these, who has the same status as somebody. */
export const SHARERS = "statuses/sharers/";
const GATHERING = 20;

const batch = new GlanceBatch(
  async (accounts) => (await call(endpoints.statuses.glances, { accounts })).statuses,
  (work) => setTimeout(work, GATHERING),
);

/** What shows beside a name; `null` where there is nothing to show. The names of one screen are asked for together. */
export function glanceQuery(account: string): Query<StatusGlance | null> {
  return { key: `${GLANCES}${account}`, fetch: () => batch.ask(account) };
}

/** The own status of now, if there is one. */
export const ownStatusQuery: Query<{ status?: Status }> = {
  key: "statuses/own",
  fetch: () => call(endpoints.statuses.own, {}),
};

/** The status of somebody in full. */
export function statusQuery(account: string): Query<Status> {
  return { key: `statuses/full/${account}`, fetch: () => call(endpoints.statuses.status, { account }) };
}

/** Which friends have the same status as somebody now. */
export function sharersQuery(account: string) {
  return {
    key: `${SHARERS}${account}`,
    fetch: async () => (await call(endpoints.statuses.sharers, { account })).people,
  };
}

/** The own statuses that are over. */
export const pastStatusesQuery: PagedQuery<Status> = pagedQuery(
  "statuses/past",
  ({ id }) => id,
  (cursor) => call(endpoints.statuses.past, { cursor, limit: 30 }),
);
