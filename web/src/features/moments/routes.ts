import { lazyScreen } from "@/lib/lazyScreen.ts";
import type { Route } from "@/lib/route.ts";

const screens = () => import("./screens.ts");
const section = "discover";

/** The addresses of Moments. */
export const momentsRoutes: Route[] = [
  { path: "/moments", section, main: lazyScreen(screens, "MomentsScreen") },
  { path: "/moments/new", section, main: lazyScreen(screens, "ComposeScreen") },
  { path: "/moments/notices", section, main: lazyScreen(screens, "NoticesScreen") },
  { path: "/moments/settings", section, main: lazyScreen(screens, "MomentSettingsScreen") },
  { path: "/moments/of/:account", section, main: lazyScreen(screens, "AlbumScreen") },
  { path: "/moments/:moment", section, main: lazyScreen(screens, "MomentScreen") },
];
