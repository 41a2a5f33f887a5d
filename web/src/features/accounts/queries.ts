import { call } from "@/api/client.ts";
import { endpoints } from "@/api/schema.ts";

/** What everybody may know of this server. */
export const serverQuery = {
  key: "server",
  fetch: () => call(endpoints.accounts.server, {}),
};

/** Where one is signed in. */
export const sessionsQuery = {
  key: "sessions",
  fetch: async () => (await call(endpoints.accounts.listSessions, {})).sessions,
};

/** The own passkeys. */
export const passkeysQuery = {
  key: "passkeys",
  fetch: async () => (await call(endpoints.accounts.listPasskeys, {})).passkeys,
};
