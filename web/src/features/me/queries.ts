import { call } from "@/api/client.ts";
import { endpoints } from "@/api/schema.ts";

/** The open invitations to this server; the operator's alone. */
export const invitationsQuery = {
  key: "invitations",
  fetch: async () => (await call(endpoints.accounts.listInvitations, {})).invitations,
};
