import { useEffect } from "react";
import { store } from "@/api/store.ts";
import { useQuery } from "@/api/useQuery.ts";
import { useSession } from "@/features/accounts/session.ts";
import { channelsDotsQuery } from "./queries.ts";

/** After so long one looks again whether a Page has published something: nothing is pushed. */
const OLD = 10 * 60_000;
let askedAt = Date.now();

/** Whether a followed Page published something since Following was last opened, on whichever device. */
export function useChannelsDot(): boolean {
  const me = useSession();
  const { value } = useQuery(me && channelsDotsQuery);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "hidden" || Date.now() - askedAt < OLD) return;
      askedAt = Date.now();
      store.expire(channelsDotsQuery.key);
    };
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, []);
  return value?.following ?? false;
}
