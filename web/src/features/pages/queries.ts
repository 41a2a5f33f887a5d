import { call } from "@/api/client.ts";
import { collectPages } from "@/api/collectPages.ts";
import { endpoints, type PageProfile } from "@/api/schema.ts";
import { type Query, store } from "@/api/store.ts";

/** The Pages that one works on. */
export const ownPagesQuery = {
  key: "pages/own",
  fetch: async () => (await call(endpoints.pages.listMine, {})).pages,
};

/** The id of the Page with a handle. What the Page is stands under its id alone. */
export function pageIDQuery(handle: string): Query<string> {
  return {
    key: `pages/by-handle/${handle.toLowerCase()}`,
    fetch: async () => {
      const page = await call(endpoints.pages.findPage, { handle });
      store.write(pageQuery(page.card.id), page);
      return page.card.id;
    },
  };
}

/** A Page, as one may see it. */
export function pageQuery(page: string): Query<PageProfile> {
  return { key: `pages/${page}`, fetch: () => call(endpoints.pages.page, { page }) };
}

/** Who works on a Page. */
export function pageMembersQuery(page: string) {
  return {
    key: `pages/${page}/members`,
    fetch: async () => (await call(endpoints.pages.listMembers, { page })).members,
  };
}

/** The Pages that somebody shows on their profile. */
export function pagesOfPersonQuery(account: string) {
  return {
    key: `people/${account}/pages`,
    fetch: async () => (await call(endpoints.pages.listOfPerson, { account })).pages,
  };
}

/** The Pages that one follows; nobody else sees them. */
export const followsQuery = {
  key: "follows",
  fetch: () => collectPages((cursor) => call(endpoints.pages.listFollows, { cursor, limit: 100 })),
};

/** Puts a Page wherever it is shown. */
export function putPage(page: PageProfile) {
  // Nothing is kept of a Page that nobody looked at.
  store.change(pageQuery(page.card.id), () => page);
  if (!page.role) return;
  store.change(ownPagesQuery, (all) => {
    const known = all.some((each) => each.card.id === page.card.id);
    return known ? all.map((each) => each.card.id === page.card.id ? page : each) : [...all, page];
  });
}

/** Changes a Page wherever it is shown. */
export function changePage(id: string, change: (page: PageProfile) => PageProfile) {
  store.change(pageQuery(id), change);
  store.change(ownPagesQuery, (all) => all.map((each) => each.card.id === id ? change(each) : each));
}
