/** Words of contacts. */
export const contacts = { title: "contacts" };
