import type { Video, VideoProgress } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { videosOfPageQuery } from "./queries.ts";
import { progressQuery, videoQuery } from "./videos.ts";

/** Puts a video of a Page that one works on, new or changed. */
export function putVideo(video: Video) {
  // What stands in the frame is for all who work on the Page; what one has to do with it oneself is kept.
  const before = store.value(videoQuery(video.id));
  store.write(videoQuery(video.id), { ...video, mine: before?.mine ?? video.mine });
  // In another state one may do other things with it: whoever shows it asks.
  if (before && before.state !== video.state) store.expire(videoQuery(video.id).key);
  store.change(
    videosOfPageQuery(video.page.id),
    (list) => list.items.includes(video.id) ? list : { ...list, items: [video.id, ...list.items] },
  );
}

/** Puts how far the work on a video is; frames that overtook each other never lead back. */
export function putProgress(progress: VideoProgress) {
  const query = progressQuery(progress.video);
  if ((store.value(query)?.percent ?? 0) <= progress.percent) store.write(query, progress);
}
