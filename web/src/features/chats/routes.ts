import ChatScreen from "./ChatScreen.tsx";
import DetailsScreen from "./DetailsScreen.tsx";
import FavouritesScreen from "./FavouritesScreen.tsx";
import JoinScreen from "./JoinScreen.tsx";
import MembersScreen from "./MembersScreen.tsx";
import NewGroupScreen from "./NewGroupScreen.tsx";
import SearchScreen from "./SearchScreen.tsx";
import WaitingScreen from "./WaitingScreen.tsx";
import type { Route } from "@/lib/route.ts";

/** The addresses of Chats. */
export const chatsRoutes: Route[] = [
  { path: "/chats", section: "chats" },
  { path: "/chats/new-group", section: "chats", main: NewGroupScreen },
  { path: "/chats/:chat", section: "chats", main: ChatScreen },
  { path: "/chats/:chat/details", section: "chats", main: ChatScreen, side: DetailsScreen },
  { path: "/chats/:chat/members", section: "chats", main: ChatScreen, side: MembersScreen },
  { path: "/chats/:chat/waiting", section: "chats", main: ChatScreen, side: WaitingScreen },
  { path: "/chats/:chat/search", section: "chats", main: ChatScreen, side: SearchScreen },
  { path: "/join/:code", section: "chats", main: JoinScreen },
  { path: "/me/favourites", section: "me", main: FavouritesScreen },
];
