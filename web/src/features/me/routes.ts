import type { Route } from "@/lib/route.ts";

/** The addresses of Me. */
export const meRoutes: Route[] = [
  { path: "/me", section: "me" },
];
