import type { Route } from "@/lib/route.ts";

/** The addresses of Contacts. */
export const contactsRoutes: Route[] = [
  { path: "/contacts", section: "contacts" },
];
