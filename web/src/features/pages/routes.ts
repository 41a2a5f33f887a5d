import { lazyScreen } from "@/lib/lazyScreen.ts";
import type { Route } from "@/lib/route.ts";

const screens = () => import("./screens.ts");

/** The addresses of Pages. */
export const pagesRoutes: Route[] = [
  { path: "/p/:handle", section: "discover", main: lazyScreen(screens, "PageScreen"), whole: true, open: true },
  { path: "/me/pages", section: "me", main: lazyScreen(screens, "OwnPagesScreen") },
  { path: "/me/pages/new", section: "me", main: lazyScreen(screens, "OpenPageScreen") },
  { path: "/me/follows", section: "me", main: lazyScreen(screens, "FollowsScreen") },
  { path: "/pages/:page", section: "me", main: lazyScreen(screens, "ManagePageScreen") },
  { path: "/pages/:page/people", section: "me", main: lazyScreen(screens, "PagePeopleScreen") },
];
