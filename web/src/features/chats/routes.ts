import type { Route } from "@/lib/route.ts";

/** The addresses of Chats. */
export const chatsRoutes: Route[] = [
  { path: "/chats", section: "chats" },
];
