import { call } from "@/api/client.ts";
import { endpoints, type Video, type VideoProgress } from "@/api/schema.ts";
import { type Query, store } from "@/api/store.ts";

/** One video. Lists know only ids: what a video is stands here, so that a change of it shows wherever it is. */
export function videoQuery(video: string): Query<Video> {
  return { key: `videos/${video}`, fetch: () => call(endpoints.channels.video, { video }) };
}

/** How far the work on a video is; known from live frames alone. */
export function progressQuery(video: string): Query<VideoProgress | undefined> {
  return { key: `video-progress/${video}`, fetch: () => Promise.resolve(undefined) };
}

/** Notes what a list told about its videos; answers their ids in the same order. */
export function keepVideos(videos: Video[]): string[] {
  for (const video of videos) store.write(videoQuery(video.id), video);
  return videos.map(({ id }) => id);
}

/** Changes what is known of a video, wherever it is shown. */
export function changeVideo(id: string, change: (video: Video) => Video) {
  store.change(videoQuery(id), change);
}
