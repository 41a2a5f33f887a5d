import { call } from "@/api/client.ts";
import { type PagedQuery, pagedQuery } from "@/api/pagedQuery.ts";
import { endpoints, type MomentAlbum, type MomentNotice } from "@/api/schema.ts";
import { type Query, store } from "@/api/store.ts";
import { keepMoments } from "./moments.ts";

const PAGE = 20;
const itself = (id: string) => id;

/** Under this name the feed finds its scroll position again. */
export const FEED_SCROLL = "moments";

/** What friends and oneself have posted, newest first. */
export const momentsFeedQuery = pagedQuery("moments/feed", itself, async (cursor) => {
  const { items, next } = await call(endpoints.moments.feed, { cursor, limit: PAGE });
  return { items: keepMoments(items), next };
});

/** Whose album it is, with its cover and how far back it goes. */
export type AlbumHead = Omit<MomentAlbum, "items" | "next">;

/** Whose album it is; known once the album has been read. */
export function albumHeadQuery(account: string): Query<AlbumHead> {
  return {
    key: `moments/head/${account}`,
    fetch: async () => {
      await store.load(albumQuery(account));
      const head = store.value(albumHeadQuery(account));
      if (!head) throw new Error("An album comes with its head.");
      return head;
    },
  };
}

/** The posts of one person, as far as one may see them. */
export function albumQuery(account: string): PagedQuery<string> {
  return pagedQuery(`moments/album/${account}`, itself, async (cursor) => {
    const { items, next, ...head } = await call(endpoints.moments.album, { account, cursor, limit: PAGE * 2 });
    store.write(albumHeadQuery(account), head);
    return { items: keepMoments(items), next };
  });
}

/** What happened on posts that concern oneself. */
export const noticesQuery: PagedQuery<MomentNotice> = pagedQuery(
  "moments/notices",
  ({ id }) => id,
  (cursor) => call(endpoints.moments.listNotices, { cursor, limit: 30 }),
);

/** How many notices are new, and from whom the newest is. */
export const newNoticesQuery = {
  key: "moments/new-notices",
  fetch: () => call(endpoints.moments.newNotices, {}),
};

/** The own settings for Moments. */
export const momentSettingsQuery = {
  key: "moments/settings",
  fetch: () => call(endpoints.moments.settings, {}),
};
