import { useState } from "react";
import { useReadAnew } from "@/api/useReadAnew.ts";
import { recallScroll, rememberScroll } from "@/design/keptScroll.ts";
import { useDot } from "@/features/dots/useDot.ts";
import { FEED_SCROLL, momentsFeedQuery, newNoticesQuery } from "./queries.ts";

/** Whoever opens the feed because of its dot, or at its top, finds what is new; otherwise it lies as it was left. */
export function useFreshFeed() {
  const dot = useDot("moments");
  const [isDue] = useState(() => {
    // Before the list puts itself where it was.
    if (dot) rememberScroll(FEED_SCROLL, 0);
    return recallScroll(FEED_SCROLL) === 0;
  });
  useReadAnew(momentsFeedQuery.key, isDue);
  useReadAnew(newNoticesQuery.key);
}
