import * as assert from "@/testing/assert.ts";
import type { Video } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { putProgress, putVideo } from "./receiveVideos.ts";
import { videosOfPageQuery } from "./queries.ts";
import { progressQuery, videoQuery } from "./videos.ts";

const video: Video = {
  id: "5",
  page: { id: "7", handle: "tea_house", name: "Tea" },
  state: "preparing",
  caption: "",
  topics: [],
  pages: [],
  commenters: "everyone",
  counts: { likes: 0, comments: 0, shares: 0, views: 0 },
};

Deno.test("a video that was published elsewhere comes first in the list of its Page, once", () => {
  store.clear();
  store.write(videosOfPageQuery("7"), { items: ["4"] });
  putVideo(video);
  putVideo({ ...video, state: "published" });
  assert.deepEqual(store.value(videosOfPageQuery("7"))?.items, ["5", "4"]);
  assert.equal(store.value(videoQuery("5"))?.state, "published");
});

Deno.test("what one has to do with a video oneself is not in the frame and stays", () => {
  store.clear();
  const mine = { like: "private" as const, isFavourite: true, mayComment: true, mayEdit: true, mayModerate: true };
  store.write(videoQuery("5"), { ...video, mine });
  putVideo({ ...video, caption: "new" });
  assert.equal(store.value(videoQuery("5"))?.mine?.like, "private");
  assert.equal(store.value(videoQuery("5"))?.caption, "new");
});

Deno.test("a video that became public is read again: one may do more with it now", () => {
  store.clear();
  store.write(videoQuery("5"), video);
  putVideo({ ...video, caption: "new" });
  assert.equal(store.entry(videoQuery("5").key).isStale, false);
  putVideo({ ...video, state: "published" });
  assert.equal(store.entry(videoQuery("5").key).isStale, true);
});

Deno.test("progress never goes back", () => {
  store.clear();
  putProgress({ video: "5", percent: 40, isPlayable: false });
  putProgress({ video: "5", percent: 30, isPlayable: false });
  assert.equal(store.value(progressQuery("5"))?.percent, 40);
});
