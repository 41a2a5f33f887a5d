// The screens of Contacts: one file for the browser to load.
export { default as AddFriendScreen } from "./AddFriendScreen.tsx";
export { default as BlockedScreen } from "./BlockedScreen.tsx";
export { default as CardScreen } from "./CardScreen.tsx";
export { default as ContactsSection } from "./ContactsSection.tsx";
export { default as MyCardScreen } from "./MyCardScreen.tsx";
export { default as PersonScreen } from "./PersonScreen.tsx";
export { default as RequestsScreen } from "./RequestsScreen.tsx";
export { default as ScanScreen } from "./ScanScreen.tsx";
export { default as TagScreen } from "./TagScreen.tsx";
export { default as TagsScreen } from "./TagsScreen.tsx";
