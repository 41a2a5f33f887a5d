import { lazyScreen } from "@/lib/lazyScreen.ts";
import type { Route } from "@/lib/route.ts";

const screens = () => import("./screens.ts");

/** The addresses of signing up and in, and of what keeps an account safe. */
export const accountsRoutes: Route[] = [
  { path: "/sign-in", open: true, main: lazyScreen(screens, "SignInScreen") },
  { path: "/sign-in/code", open: true, main: lazyScreen(screens, "CodeSignInScreen") },
  { path: "/sign-up", open: true, main: lazyScreen(screens, "SignUpScreen") },
  { path: "/recover", open: true, main: lazyScreen(screens, "RecoverScreen") },
  { path: "/handovers/:code", main: lazyScreen(screens, "HandoverScreen") },
  { path: "/me/security", section: "me", main: lazyScreen(screens, "SecurityScreen") },
  { path: "/me/devices", section: "me", main: lazyScreen(screens, "DevicesScreen") },
];
