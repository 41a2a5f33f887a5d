import { type Query, store } from "./store.ts";

/** What has been read of a list that the server hands out in pages. */
export interface Paged<Item> {
  items: Item[];
  /** Where the next page begins; absent at the end of the list. */
  next?: string;
}

/** A list that is read page by page: loading the query reads the first one. */
export interface PagedQuery<Item> extends Query<Paged<Item>> {
  read: (cursor: string | undefined) => Promise<Paged<Item>>;
  keyOf: (item: Item) => string;
}

/** Makes the query of a list that is read page by page. */
export function pagedQuery<Item>(
  key: string,
  keyOf: (item: Item) => string,
  read: (cursor: string | undefined) => Promise<Paged<Item>>,
): PagedQuery<Item> {
  return { key, keyOf, read, fetch: () => read(undefined) };
}

/** Reads the page after the last one that is known, if there is one. */
export async function loadMore<Item>(query: PagedQuery<Item>) {
  const next = store.value(query)?.next;
  if (next === undefined) return;
  const page = await query.read(next);
  // The list may have been read anew meanwhile: then this page continues nothing.
  store.change(query, (list) => list.next === next ? appended(list, page, query.keyOf) : list);
}

/** Both pages as one list. What moved from one page to the other between two readings stands there once. */
export function appended<Item>(list: Paged<Item>, page: Paged<Item>, keyOf: (item: Item) => string): Paged<Item> {
  const known = new Set(list.items.map(keyOf));
  return { items: [...list.items, ...page.items.filter((item) => !known.has(keyOf(item)))], next: page.next };
}
