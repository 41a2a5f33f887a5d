import { lazy } from "react";
import type { Route } from "@/lib/route.ts";

/** The addresses of Discover. */
export const discoverRoutes: Route[] = [
  { path: "/discover", section: "discover" },
  { path: "/discover/search", section: "discover", main: lazy(() => import("./SearchScreen.tsx")) },
];
