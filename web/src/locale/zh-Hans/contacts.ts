import type { Catalogue } from "../catalogue.ts";

/** Words of contacts. */
export const contacts: Catalogue["contacts"] = { title: "contacts" };
