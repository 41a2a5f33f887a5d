import type { Catalogue } from "../catalogue.ts";

/** Words of discover. */
export const discover: Catalogue["discover"] = { title: "discover" };
