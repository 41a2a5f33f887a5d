/** Words of chats. */
export const chats = { title: "chats" };
