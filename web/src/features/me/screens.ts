// The screens of Me: one file for the browser to load.
export { default as LookScreen } from "./LookScreen.tsx";
export { default as MeSection } from "./MeSection.tsx";
export { default as ProfileScreen } from "./ProfileScreen.tsx";
export { default as ServerScreen } from "./ServerScreen.tsx";
