import type { Catalogue } from "../catalogue.ts";

/** Words of signing up, signing in and the own account. */
export const accounts: Catalogue["accounts"] = {
  signIn: "登录",
  handle: "茶馆号",
  password: "密码",
};
