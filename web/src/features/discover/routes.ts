import type { Route } from "@/lib/route.ts";

/** The addresses of Discover. */
export const discoverRoutes: Route[] = [
  { path: "/discover", section: "discover" },
];
