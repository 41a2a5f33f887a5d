import { call } from "@/api/client.ts";
import { type PagedQuery, pagedQuery } from "@/api/pagedQuery.ts";
import { type Act, type Comment, endpoints, type FeedReason } from "@/api/schema.ts";
import { keepVideos } from "./videos.ts";

/** The tabs of Channels, in their order. */
export const feeds = ["following", "friends", "hot"] as const;

/** The name of a tab of Channels. */
export type FeedName = typeof feeds[number];

/** A place in a feed: which video, and why it is there. */
export interface FeedEntry {
  video: string;
  reason: FeedReason;
}

const readers = {
  following: endpoints.channels.followingFeed,
  friends: endpoints.channels.friendsFeed,
  hot: endpoints.channels.hotFeed,
};
const PAGE = 20;

/** One of the three feeds. */
export function feedQuery(feed: FeedName): PagedQuery<FeedEntry> {
  return pagedQuery(`channels/${feed}`, ({ video }) => video, async (cursor) => {
    const page = await call(readers[feed], { cursor, limit: PAGE });
    keepVideos(page.items.map(({ video }) => video));
    return { items: page.items.map(({ video, reason }) => ({ video: video.id, reason })), next: page.next };
  });
}

const itself = (id: string) => id;

/** What a Page has published; for its people also what is not public yet. */
export function videosOfPageQuery(page: string): PagedQuery<string> {
  return pagedQuery(`channels/page/${page}`, itself, async (cursor) => {
    const { items, next } = await call(endpoints.channels.listOfPage, { page, cursor, limit: 30 });
    return { items: keepVideos(items), next };
  });
}

/** The videos under a topic. */
export function topicQuery(topic: string): PagedQuery<string> {
  return pagedQuery(`channels/topic/${topic.toLowerCase()}`, itself, async (cursor) => {
    const { items, next } = await call(endpoints.channels.topic, { topic, cursor, limit: PAGE });
    return { items: keepVideos(items), next };
  });
}

/** The videos that one keeps. */
export const favouriteVideosQuery = pagedQuery("channels/favourites", itself, async (cursor) => {
  const { items, next } = await call(endpoints.channels.listFavourites, { cursor, limit: PAGE });
  return { items: keepVideos(items), next };
});

/** The videos that wait for the operator's look. */
export const heldVideosQuery = pagedQuery("channels/held", itself, async (cursor) => {
  const { items, next } = await call(endpoints.channels.listHeld, { cursor, limit: PAGE });
  return { items: keepVideos(items), next };
});

/** What is remembered of the own watching. */
export const actsQuery: PagedQuery<Act> = pagedQuery(
  "channels/acts",
  ({ video, kind, at }) => `${video}-${kind}-${at}`,
  (cursor) => call(endpoints.channels.listActs, { cursor, limit: 50 }),
);

/** The own settings for Channels. */
export const channelsSettingsQuery = {
  key: "channels/settings",
  fetch: () => call(endpoints.channels.settings, {}),
};

/** The comments under a video. */
export function commentsQuery(video: string): PagedQuery<Comment> {
  return pagedQuery(
    `comments/${video}`,
    ({ id }) => id,
    (cursor) => call(endpoints.channels.listComments, { video, cursor, limit: 30 }),
  );
}

/** The answers to a comment. */
export function repliesQuery(comment: string): PagedQuery<Comment> {
  return pagedQuery(
    `replies/${comment}`,
    ({ id }) => id,
    (cursor) => call(endpoints.channels.listReplies, { comment, cursor, limit: 30 }),
  );
}

/** How a video was watched. */
export function videoFiguresQuery(video: string) {
  return { key: `figures/video/${video}`, fetch: () => call(endpoints.channels.videoFigures, { video }) };
}

/** How a Page was watched in the last days. */
export function pageFiguresQuery(page: string, days: number) {
  return { key: `figures/page/${page}/${days}`, fetch: () => call(endpoints.channels.pageFigures, { page, days }) };
}
