import { lazy } from "react";
import type { Route } from "@/lib/route.ts";

/** The addresses of signing up and in, and of what keeps an account safe. */
export const accountsRoutes: Route[] = [
  { path: "/sign-in", open: true, main: lazy(() => import("./SignInScreen.tsx")) },
  { path: "/sign-in/code", open: true, main: lazy(() => import("./CodeSignInScreen.tsx")) },
  { path: "/sign-up", open: true, main: lazy(() => import("./SignUpScreen.tsx")) },
  { path: "/recover", open: true, main: lazy(() => import("./RecoverScreen.tsx")) },
  { path: "/handovers/:code", main: lazy(() => import("./HandoverScreen.tsx")) },
  { path: "/me/security", section: "me", main: lazy(() => import("./SecurityScreen.tsx")) },
  { path: "/me/devices", section: "me", main: lazy(() => import("./DevicesScreen.tsx")) },
];
