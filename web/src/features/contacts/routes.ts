import { lazyScreen } from "@/lib/lazyScreen.ts";
import type { Route } from "@/lib/route.ts";

const screens = () => import("./screens.ts");

/** The addresses of Contacts. */
export const contactsRoutes: Route[] = [
  { path: "/contacts", section: "contacts" },
  { path: "/contacts/add", section: "contacts", main: lazyScreen(screens, "AddFriendScreen") },
  { path: "/contacts/scan", section: "contacts", main: lazyScreen(screens, "ScanScreen") },
  { path: "/contacts/card", section: "contacts", main: lazyScreen(screens, "MyCardScreen") },
  { path: "/contacts/requests", section: "contacts", main: lazyScreen(screens, "RequestsScreen") },
  { path: "/contacts/tags", section: "contacts", main: lazyScreen(screens, "TagsScreen") },
  { path: "/contacts/tags/:tag", section: "contacts", main: lazyScreen(screens, "TagScreen") },
  { path: "/contacts/blocked", section: "contacts", main: lazyScreen(screens, "BlockedScreen") },
  { path: "/contacts/:account", section: "contacts", main: lazyScreen(screens, "PersonScreen") },
  { path: "/cards/:code", section: "contacts", main: lazyScreen(screens, "CardScreen") },
];
