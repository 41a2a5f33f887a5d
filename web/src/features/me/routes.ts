import { lazy } from "react";
import type { Route } from "@/lib/route.ts";

/** The addresses of Me. */
export const meRoutes: Route[] = [
  { path: "/me", section: "me" },
  { path: "/me/profile", section: "me", main: lazy(() => import("./ProfileScreen.tsx")) },
  { path: "/me/look", section: "me", main: lazy(() => import("./LookScreen.tsx")) },
  { path: "/me/server", section: "me", main: lazy(() => import("./ServerScreen.tsx")) },
];
