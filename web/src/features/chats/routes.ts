import { lazy } from "react";
import type { Route } from "@/lib/route.ts";

const ChatScreen = lazy(() => import("./ChatScreen.tsx"));

/** The addresses of Chats. */
export const chatsRoutes: Route[] = [
  { path: "/chats", section: "chats" },
  { path: "/chats/new-group", section: "chats", main: lazy(() => import("./NewGroupScreen.tsx")) },
  { path: "/chats/:chat", section: "chats", main: ChatScreen },
  { path: "/chats/:chat/details", section: "chats", main: ChatScreen, side: lazy(() => import("./DetailsScreen.tsx")) },
  { path: "/chats/:chat/members", section: "chats", main: ChatScreen, side: lazy(() => import("./MembersScreen.tsx")) },
  { path: "/chats/:chat/waiting", section: "chats", main: ChatScreen, side: lazy(() => import("./WaitingScreen.tsx")) },
  { path: "/chats/:chat/search", section: "chats", main: ChatScreen, side: lazy(() => import("./SearchScreen.tsx")) },
  { path: "/join/:code", section: "chats", main: lazy(() => import("./JoinScreen.tsx")) },
  { path: "/me/favourites", section: "me", main: lazy(() => import("./FavouritesScreen.tsx")) },
];
