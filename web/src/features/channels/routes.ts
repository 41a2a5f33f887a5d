import { lazyScreen } from "@/lib/lazyScreen.ts";
import type { Route } from "@/lib/route.ts";

const screens = () => import("./screens.ts");
const studio = () => import("./studio.ts");

/** The addresses of Channels. */
export const channelsRoutes: Route[] = [
  { path: "/channels", section: "discover", main: lazyScreen(screens, "ChannelsScreen"), whole: true },
  { path: "/channels/settings", section: "discover", main: lazyScreen(screens, "ChannelsSettingsScreen"), whole: true },
  { path: "/channels/remembered", section: "discover", main: lazyScreen(screens, "RememberedScreen"), whole: true },
  {
    path: "/channels/favourites",
    section: "discover",
    main: lazyScreen(screens, "FavouriteVideosScreen"),
    whole: true,
  },
  { path: "/channels/find", section: "discover", main: lazyScreen(screens, "FindScreen"), whole: true },
  { path: "/channels/nearby", section: "discover", main: lazyScreen(screens, "NearbyScreen"), whole: true },
  { path: "/channels/nearby/:cell", section: "discover", main: lazyScreen(screens, "NearbyScreen"), whole: true },
  { path: "/channels/held", section: "me", main: lazyScreen(screens, "HeldScreen") },
  { path: "/channels/reports", section: "me", main: lazyScreen(screens, "ReportsScreen") },
  { path: "/channels/:feed", section: "discover", main: lazyScreen(screens, "ChannelsScreen"), whole: true },
  { path: "/v/:video", section: "discover", main: lazyScreen(screens, "VideoScreen"), whole: true, open: true },
  { path: "/v/:video/edit", section: "me", main: lazyScreen(studio, "EditVideoScreen"), whole: true },
  { path: "/v/:video/figures", section: "me", main: lazyScreen(studio, "VideoFiguresScreen"), whole: true },
  { path: "/topics/:topic", section: "discover", main: lazyScreen(screens, "TopicScreen"), whole: true },
  { path: "/publish", section: "me", main: lazyScreen(studio, "PublishScreen"), whole: true },
  { path: "/pages/:page/videos", section: "me", main: lazyScreen(studio, "VideosScreen") },
  { path: "/pages/:page/comments", section: "me", main: lazyScreen(studio, "CommentRulesScreen") },
  { path: "/pages/:page/figures", section: "me", main: lazyScreen(studio, "PageFiguresScreen") },
];
