import { live } from "@/api/live.ts";
import { store } from "@/api/store.ts";
import { onSessionEnd } from "@/features/accounts/session.ts";
import { closeFloat } from "./floating.ts";
import { forgetUploads } from "./publish/begunUpload.ts";
import { channelsSettingsQuery } from "./queries.ts";
import { putProgress, putVideo } from "./receiveVideos.ts";

/** Keeps own videos and settings as the live socket says. */
export function followChannels() {
  live.on("video", putVideo);
  live.on("videoProgress", putProgress);
  live.on("channelsSettings", (settings) => store.write(channelsSettingsQuery, settings));
  onSessionEnd(() => {
    closeFloat();
    forgetUploads();
  });
}
