import type { Catalogue } from "../catalogue.ts";

/** Words of Discover. */
export const discover: Catalogue["discover"] = {
  search: "搜索",
  searchLine: "按名字查找朋友和群",
  searchHint: "查找朋友和群",
  searchHintWords: "按名字查找。消息内容请在聊天里查找。",
  friends: "朋友",
  groups: "群",
  nothing: (words) => `没有找到“${words}”。`,
  scan: "扫一扫",
  scanLine: "名片、群聊、登录另一台设备",
  find: "找朋友",
  findLine: "用茶馆号或二维码名片",
  card: "我的二维码名片",
  cardLine: "给身边的人看一看",
  group: "发起群聊",
  groupLine: "给家人、朋友或邻居留一张桌子",
  poemTitle: "这里没有刷不完的内容",
  poemWords: "发现里只有你自己想打开的东西。没有让人停不下来的信息流，也没有人能花钱买到你的目光。",
};
