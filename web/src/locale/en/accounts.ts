/** Words of signing up, signing in and the own account. */
export const accounts = {
  signIn: "Sign in",
  handle: "Teahouse ID",
  password: "Password",
};
