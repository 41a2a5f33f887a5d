/** Words of discover. */
export const discover = { title: "discover" };
