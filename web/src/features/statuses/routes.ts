import { lazyScreen } from "@/lib/lazyScreen.ts";
import type { Route } from "@/lib/route.ts";

const screens = () => import("./screens.ts");

/** The addresses of Status. */
export const statusesRoutes: Route[] = [
  { path: "/me/status", section: "me", main: lazyScreen(screens, "ChooseStatusScreen") },
  { path: "/me/statuses", section: "me", main: lazyScreen(screens, "PastStatusesScreen") },
  { path: "/statuses/:account", section: "contacts", main: lazyScreen(screens, "StatusScreen") },
];
