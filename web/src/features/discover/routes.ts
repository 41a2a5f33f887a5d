import { lazyScreen } from "@/lib/lazyScreen.ts";
import type { Route } from "@/lib/route.ts";

const screens = () => import("./screens.ts");

/** The addresses of Discover. */
export const discoverRoutes: Route[] = [
  { path: "/discover", section: "discover" },
  { path: "/discover/search", section: "discover", main: lazyScreen(screens, "SearchScreen") },
];
