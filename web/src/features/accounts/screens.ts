// The screens of Accounts: one file for the browser to load.
export { default as CodeSignInScreen } from "./CodeSignInScreen.tsx";
export { default as DevicesScreen } from "./DevicesScreen.tsx";
export { default as HandoverScreen } from "./HandoverScreen.tsx";
export { default as RecoverScreen } from "./RecoverScreen.tsx";
export { default as SecurityScreen } from "./SecurityScreen.tsx";
export { default as SignInScreen } from "./SignInScreen.tsx";
export { default as SignUpScreen } from "./SignUpScreen.tsx";
