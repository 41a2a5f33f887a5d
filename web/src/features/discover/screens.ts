// The screens of Discover: one file for the browser to load.
export { default as DiscoverSection } from "./DiscoverSection.tsx";
export { default as SearchScreen } from "./SearchScreen.tsx";
