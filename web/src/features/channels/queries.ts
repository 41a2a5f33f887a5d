import { call } from "@/api/client.ts";
import { type PagedQuery, pagedQuery } from "@/api/pagedQuery.ts";
import {
  type Act,
  type Comment,
  endpoints,
  type FeedReason,
  type Report,
  type SearchHit,
  type SearchKind,
  type TopicOrder,
  type TopicView,
} from "@/api/schema.ts";
import type { Query } from "@/api/store.ts";
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

/** How much stands under a topic. */
export function topicQuery(topic: string) {
  return { key: `channels/topic/${topic.toLowerCase()}`, fetch: () => call(endpoints.channels.topic, { topic }) };
}

/** The videos under a topic. */
export function videosOfTopicQuery(topic: string, order: TopicOrder): PagedQuery<string> {
  return pagedQuery(`channels/topic/${topic.toLowerCase()}/${order}`, itself, async (cursor) => {
    const { items, next } = await call(endpoints.channels.listOfTopic, { topic, order, cursor, limit: PAGE });
    return { items: keepVideos(items), next };
  });
}

/** Topics that begin like the word. */
export function topicOffersQuery(word: string): Query<TopicView[]> {
  return {
    key: `channels/topic-offers/${word.toLowerCase()}`,
    fetch: async () => {
      const { items } = await call(endpoints.channels.search, { words: word, kind: "topics", limit: 6 });
      return items.flatMap((hit) => hit.kind === "topic" ? [hit] : []);
    },
  };
}

/** What is found by words. */
export function searchQuery(words: string, kind: SearchKind): PagedQuery<SearchHit> {
  return pagedQuery(`channels/search/${kind}/${words}`, keyOfHit, async (cursor) => {
    const { items, next } = await call(endpoints.channels.search, { words, kind, cursor, limit: PAGE });
    keepVideos(items.flatMap((hit) => hit.kind === "video" ? [hit.video] : []));
    return { items, next };
  });
}

/** What a hit is told apart by, among those of its kind. */
export function keyOfHit(hit: SearchHit): string {
  switch (hit.kind) {
    case "video":
      return hit.video.id;
    case "page":
      return hit.page.id;
    default:
      return hit.topic;
  }
}

/** Videos around a place. */
export function nearbyQuery(cell: string): PagedQuery<{ video: string; within: number }> {
  return pagedQuery(`channels/nearby/${cell}`, ({ video }) => video, async (cursor) => {
    const { items, next } = await call(endpoints.channels.nearby, { cell, cursor, limit: PAGE });
    keepVideos(items.map(({ video }) => video));
    return { items: items.map(({ video, within }) => ({ video: video.id, within })), next };
  });
}

/** Which comments of a Page wait until they are read. */
export function commentFilterQuery(page: string) {
  return { key: `pages/${page}/comment-filter`, fetch: () => call(endpoints.channels.commentFilter, { page }) };
}

/** The comments that wait. */
export function heldCommentsQuery(page: string): PagedQuery<Comment> {
  return pagedQuery(
    `pages/${page}/held-comments`,
    ({ id }) => id,
    (cursor) => call(endpoints.channels.listHeldComments, { page, cursor, limit: 30 }),
  );
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

/** What people reported; for the operator. */
export const reportsQuery: PagedQuery<Report> = pagedQuery(
  "channels/reports",
  keyOfReport,
  (cursor) => call(endpoints.channels.listReports, { cursor, limit: 50 }),
);

/** One person reports one thing once. */
export function keyOfReport({ video, comment, reporter }: Report): string {
  return `${video.id}-${comment?.id ?? ""}-${reporter.id}`;
}

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
