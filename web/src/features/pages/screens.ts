// The screens of Pages: one file for the browser to load.
export { default as FollowsScreen } from "./FollowsScreen.tsx";
export { default as ManagePageScreen } from "./ManagePageScreen.tsx";
export { default as OpenPageScreen } from "./OpenPageScreen.tsx";
export { default as OwnPagesScreen } from "./OwnPagesScreen.tsx";
export { default as PagePeopleScreen } from "./PagePeopleScreen.tsx";
export { default as PageScreen } from "./PageScreen.tsx";
