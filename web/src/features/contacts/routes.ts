import { lazy } from "react";
import type { Route } from "@/lib/route.ts";

/** The addresses of Contacts. */
export const contactsRoutes: Route[] = [
  { path: "/contacts", section: "contacts" },
  { path: "/contacts/add", section: "contacts", main: lazy(() => import("./AddFriendScreen.tsx")) },
  { path: "/contacts/scan", section: "contacts", main: lazy(() => import("./ScanScreen.tsx")) },
  { path: "/contacts/card", section: "contacts", main: lazy(() => import("./MyCardScreen.tsx")) },
  { path: "/contacts/requests", section: "contacts", main: lazy(() => import("./RequestsScreen.tsx")) },
  { path: "/contacts/tags", section: "contacts", main: lazy(() => import("./TagsScreen.tsx")) },
  { path: "/contacts/tags/:tag", section: "contacts", main: lazy(() => import("./TagScreen.tsx")) },
  { path: "/contacts/blocked", section: "contacts", main: lazy(() => import("./BlockedScreen.tsx")) },
  { path: "/contacts/:account", section: "contacts", main: lazy(() => import("./PersonScreen.tsx")) },
  { path: "/cards/:code", section: "contacts", main: lazy(() => import("./CardScreen.tsx")) },
];
