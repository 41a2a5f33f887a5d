import type { Catalogue } from "../catalogue.ts";

/** Words of me. */
export const me: Catalogue["me"] = { title: "me" };
