import { lazy } from "react";
import type { Route } from "@/lib/route.ts";

/** The addresses of signing up and in. */
export const accountsRoutes: Route[] = [
  { path: "/sign-in", open: true, main: lazy(() => import("./SignInScreen.tsx")) },
];
