import { lazyScreen } from "@/lib/lazyScreen.ts";
import type { Route } from "@/lib/route.ts";

const screens = () => import("./screens.ts");

/** The addresses of Me. */
export const meRoutes: Route[] = [
  { path: "/me", section: "me" },
  { path: "/me/profile", section: "me", main: lazyScreen(screens, "ProfileScreen") },
  { path: "/me/look", section: "me", main: lazyScreen(screens, "LookScreen") },
  { path: "/me/server", section: "me", main: lazyScreen(screens, "ServerScreen") },
];
