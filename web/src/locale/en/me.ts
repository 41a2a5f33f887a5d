/** Words of me. */
export const me = { title: "me" };
