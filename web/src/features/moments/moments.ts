import { call } from "@/api/client.ts";
import type { PagedQuery } from "@/api/pagedQuery.ts";
import { endpoints, type Moment } from "@/api/schema.ts";
import { type Query, store } from "@/api/store.ts";

/** One post. Lists know only ids: what a post is stands here, so that a change of it shows wherever it is. */
export function momentQuery(moment: string): Query<Moment> {
  return { key: `moments/post/${moment}`, fetch: () => call(endpoints.moments.moment, { moment }) };
}

/** Notes what a list told about its posts; answers their ids in the same order. */
export function keepMoments(moments: Moment[]): string[] {
  for (const moment of moments) store.write(momentQuery(moment.id), moment);
  return moments.map(({ id }) => id);
}

/** Changes what is known of a post, wherever it is shown. */
export function changeMoment(id: string, change: (moment: Moment) => Moment) {
  store.change(momentQuery(id), change);
}

/** Takes a post out of a list that is known. */
export function dropFromList(query: PagedQuery<string>, moment: string) {
  store.change(query, (list) => ({ ...list, items: list.items.filter((each) => each !== moment) }));
}

/** Puts a post on top of a list that is known. */
export function putOnList(query: PagedQuery<string>, moment: string) {
  store.change(query, (list) => ({ ...list, items: [moment, ...list.items.filter((each) => each !== moment)] }));
}
