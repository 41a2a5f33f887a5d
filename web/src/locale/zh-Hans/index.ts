import type { Catalogue } from "../catalogue.ts";
import { accounts } from "./accounts.ts";
import { app } from "./app.ts";
import { channels } from "./channels.ts";
import { chats } from "./chats.ts";
import { contacts } from "./contacts.ts";
import { discover } from "./discover.ts";
import { me } from "./me.ts";
import { moments } from "./moments.ts";
import { pages } from "./pages.ts";
import { problems } from "./problems.ts";
import { statuses } from "./statuses.ts";

/** Simplified Chinese. */
export const zhHans: Catalogue = {
  app,
  accounts,
  channels,
  chats,
  contacts,
  discover,
  me,
  moments,
  pages,
  problems,
  statuses,
};
