import { lazy } from "react";
import type { IconName } from "@/design/icons.ts";
import type { Screen, SectionName } from "@/lib/route.ts";

/** One of the four tabs: its icon and the screen that stands in the list pane. */
export interface Section {
  name: SectionName;
  icon: IconName;
  list: Screen;
}

/** The tabs in their order. */
export const sections: Section[] = [
  { name: "chats", icon: "chats", list: lazy(() => import("@/features/chats/ChatsSection.tsx")) },
  { name: "contacts", icon: "contacts", list: lazy(() => import("@/features/contacts/ContactsSection.tsx")) },
  { name: "discover", icon: "discover", list: lazy(() => import("@/features/discover/DiscoverSection.tsx")) },
  { name: "me", icon: "me", list: lazy(() => import("@/features/me/MeSection.tsx")) },
];
