import { useCallback, useEffect, useSyncExternalStore } from "react";
import { type Entry, type Query, store } from "./store.ts";

/** What a query knows now; reads it from the server when it is missing or old. Without a query: nothing. */
export function useQuery<Value>(query: Query<Value> | undefined): Entry<Value> & { reload: () => void } {
  const key = query?.key ?? "";
  const entry = useEntry<Value>(key);
  const reload = useCallback(() => {
    // The error is part of the entry; nobody waits for this promise.
    if (query) store.load(query).catch(() => {});
  }, [key]);
  useEffect(() => {
    if (query && entry.isStale && !entry.isLoading) reload();
  }, [key, entry.isStale, entry.isLoading, reload]);
  return { ...entry, reload };
}

/** What the cache knows under a key, without asking the server. */
export function useEntry<Value>(key: string): Entry<Value> {
  return useSyncExternalStore(
    useCallback((listener: () => void) => store.listen(key, listener), [key]),
    () => store.entry<Value>(key),
  );
}
