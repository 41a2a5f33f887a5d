import ChatsSection from "@/features/chats/ChatsSection.tsx";
import type { IconName } from "@/design/icons.ts";
import { lazyScreen } from "@/lib/lazyScreen.ts";
import type { Screen, SectionName } from "@/lib/route.ts";

/** One of the four tabs: its icon and the screen that stands in the list pane. */
export interface Section {
  name: SectionName;
  icon: IconName;
  list: Screen;
}

/** The tabs in their order. */
export const sections: Section[] = [
  { name: "chats", icon: "chats", list: ChatsSection },
  {
    name: "contacts",
    icon: "contacts",
    list: lazyScreen(() => import("@/features/contacts/screens.ts"), "ContactsSection"),
  },
  {
    name: "discover",
    icon: "discover",
    list: lazyScreen(() => import("@/features/discover/screens.ts"), "DiscoverSection"),
  },
  { name: "me", icon: "me", list: lazyScreen(() => import("@/features/me/screens.ts"), "MeSection") },
];
