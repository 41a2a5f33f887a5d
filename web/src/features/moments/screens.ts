// The screens of Moments: one file for the browser to load.
export { default as AlbumScreen } from "./AlbumScreen.tsx";
export { default as ComposeScreen } from "./compose/ComposeScreen.tsx";
export { default as MomentScreen } from "./MomentScreen.tsx";
export { default as MomentSettingsScreen } from "./MomentSettingsScreen.tsx";
export { default as MomentsScreen } from "./MomentsScreen.tsx";
export { default as NoticesScreen } from "./NoticesScreen.tsx";
