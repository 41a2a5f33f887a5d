// The screens of Status: one file for the browser to load.
export { default as ChooseStatusScreen } from "./ChooseStatusScreen.tsx";
export { default as PastStatusesScreen } from "./PastStatusesScreen.tsx";
export { default as StatusScreen } from "./StatusScreen.tsx";
