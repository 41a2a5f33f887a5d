// The screens of Channels where one watches: one file for the browser to load.
export { default as ChannelsScreen } from "./ChannelsScreen.tsx";
export { default as ChannelsSettingsScreen } from "./ChannelsSettingsScreen.tsx";
export { default as FavouriteVideosScreen } from "./FavouriteVideosScreen.tsx";
export { default as FindScreen } from "./find/FindScreen.tsx";
export { default as HeldScreen } from "./HeldScreen.tsx";
export { default as NearbyScreen } from "./nearby/NearbyScreen.tsx";
export { default as RememberedScreen } from "./RememberedScreen.tsx";
export { default as ReportsScreen } from "./ReportsScreen.tsx";
export { default as TopicScreen } from "./TopicScreen.tsx";
export { default as VideoScreen } from "./VideoScreen.tsx";
