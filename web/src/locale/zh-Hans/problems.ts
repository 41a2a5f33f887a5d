import type { Catalogue } from "../catalogue.ts";

/** Sentences for what can go wrong. `codes` translates the server's problem codes; others keep the server's sentence. */
export const problems: Catalogue["problems"] = {
  offline: "现在没有网络连接，请稍后再试。",
  unexpected: "服务器出了点问题，请稍后再试。",
  codes: {
    "attachments.too_large": "文件太大了。",
    "attachments.failed": "无法使用这个文件。",
  },
};
