import { useCallback, useState } from "react";
import { loadMore, type PagedQuery } from "./pagedQuery.ts";
import { useQuery } from "./useQuery.ts";

/** A list that is read page by page, and the way to its next page. */
export function usePaged<Item>(query: PagedQuery<Item>) {
  const { value, error, reload } = useQuery(query);
  const [isReading, setReading] = useState(false);
  const [moreError, setMoreError] = useState<unknown>();
  const more = useCallback(async () => {
    setReading(true);
    setMoreError(undefined);
    await loadMore(query).catch(setMoreError);
    setReading(false);
  }, [query.key]);
  return {
    items: value?.items,
    error,
    reload,
    /** Whether everything has been read. */
    isEnd: value !== undefined && value.next === undefined,
    isReading,
    moreError,
    more: useCallback(() => void more(), [more]),
  };
}
