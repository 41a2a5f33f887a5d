import { accountsRoutes } from "@/features/accounts/routes.ts";
import { channelsRoutes } from "@/features/channels/routes.ts";
import { chatsRoutes } from "@/features/chats/routes.ts";
import { contactsRoutes } from "@/features/contacts/routes.ts";
import { discoverRoutes } from "@/features/discover/routes.ts";
import { meRoutes } from "@/features/me/routes.ts";
import { momentsRoutes } from "@/features/moments/routes.ts";
import { pagesRoutes } from "@/features/pages/routes.ts";
import { statusesRoutes } from "@/features/statuses/routes.ts";
import type { Route } from "@/lib/route.ts";
import { matchPath } from "@/lib/routePattern.ts";

const routes: Route[] = [
  ...chatsRoutes,
  ...contactsRoutes,
  ...discoverRoutes,
  ...momentsRoutes,
  ...channelsRoutes,
  ...pagesRoutes,
  ...meRoutes,
  ...statusesRoutes,
  ...accountsRoutes,
];

/** The route of a path, with the values of its names. */
export function findRoute(path: string): { route: Route; params: Record<string, string> } | undefined {
  for (const route of routes) {
    const params = matchPath(route.path, path);
    if (params) return { route, params };
  }
  return undefined;
}
