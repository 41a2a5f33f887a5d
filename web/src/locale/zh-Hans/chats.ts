import type { Catalogue } from "../catalogue.ts";

/** Words of chats. */
export const chats: Catalogue["chats"] = { title: "chats" };
