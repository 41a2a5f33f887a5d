import { call } from "@/api/client.ts";
import { explain } from "@/api/problem.ts";
import {
  type ActSource,
  endpoints,
  type LikeKind,
  type UpdateVideoRequest,
  type Video,
  type VideoStanding,
} from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { ask, notify } from "@/design/notices.ts";
import { currentText } from "@/locale/language.ts";
import { type FeedName, feedQuery, videosOfPageQuery } from "./queries.ts";
import { changeVideo, videoQuery } from "./videos.ts";

/** Likes a video, as the settings say or as asked for: at once here, back again if the server refuses. */
export async function likeVideo(video: Video, kind: LikeKind | undefined, source: ActSource) {
  await standing(video, { like: kind ?? "public" }, Number(!video.mine?.like), async () => {
    const counts = await call(endpoints.channels.like, { video: video.id, kind, source });
    changeVideo(video.id, (each) => ({ ...each, counts }));
    // Which kind it became by the settings, only the server knows.
    if (!kind) await store.load(videoQuery(video.id));
  });
}

/** Takes a like back. */
export async function unlikeVideo(video: Video) {
  await standing(video, { like: undefined }, -Number(Boolean(video.mine?.like)), async () => {
    const counts = await call(endpoints.channels.unlike, { video: video.id });
    changeVideo(video.id, (each) => ({ ...each, counts }));
  });
}

/** Keeps a video as a favourite, or drops it. */
export async function setFavourite(video: Video, isFavourite: boolean) {
  await standing(video, { isFavourite }, 0, async () => {
    await call(isFavourite ? endpoints.channels.keep : endpoints.channels.drop, { video: video.id });
    store.expire("channels/favourites");
    const text = currentText().channels;
    if (isFavourite) notify(text.kept);
  });
}

/** Takes a video out of Hot, for good, and with it what is like it. */
export async function refuseVideo(video: Video, feed: FeedName) {
  const before = store.value(feedQuery(feed));
  store.change(feedQuery(feed), (list) => ({ ...list, items: list.items.filter((each) => each.video !== video.id) }));
  try {
    await call(endpoints.channels.refuse, { video: video.id });
    notify(currentText().channels.refused);
  } catch (error) {
    if (before) store.write(feedQuery(feed), before);
    notify(explain(error));
  }
}

/** Changes what stands beside a video. */
export async function updateVideo(video: string, change: Omit<UpdateVideoRequest, "video">) {
  store.write(videoQuery(video), await call(endpoints.channels.update, { video, ...change }));
}

/** Deletes a video after a question; answers whether it was done. */
export async function askAndDeleteVideo(video: Video): Promise<boolean> {
  const text = currentText().channels;
  const words = { title: text.deleteTitle, words: text.deleteWords, confirm: text.delete };
  if (!await ask({ ...words, danger: true })) return false;
  await call(endpoints.channels.delete, { video: video.id });
  store.change(
    videosOfPageQuery(video.page.id),
    (list) => ({ ...list, items: list.items.filter((each) => each !== video.id) }),
  );
  notify(text.deleted);
  return true;
}

/** Shows a change of the own standing at once, and takes it back if it cannot be done. */
async function standing(video: Video, change: Partial<VideoStanding>, likes: number, work: () => Promise<void>) {
  const { mine } = video;
  if (!mine) return;
  const put = (standing: VideoStanding, more: number) =>
    changeVideo(
      video.id,
      (each) => ({ ...each, mine: standing, counts: { ...each.counts, likes: each.counts.likes + more } }),
    );
  put({ ...mine, ...change }, likes);
  try {
    await work();
  } catch (error) {
    put(mine, -likes);
    notify(explain(error));
  }
}
