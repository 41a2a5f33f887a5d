import { useEffect, useState } from "react";
import { rememberScroll } from "@/design/keptScroll.ts";
import { useDot } from "@/features/dots/useDot.ts";
import { refreshFeed } from "./momentActions.ts";
import { FEED_SCROLL } from "./queries.ts";

/** Whoever opens the feed because of its dot finds what is new on top; otherwise it lies as it was left. */
export function useFreshFeed() {
  const dot = useDot("moments");
  const [isDue] = useState(() => {
    // Before the list puts itself where it was.
    if (dot) rememberScroll(FEED_SCROLL, 0);
    return dot !== undefined;
  });
  useEffect(() => {
    // Without a connection the feed stays as it was read.
    if (isDue) refreshFeed().catch(() => {});
  }, [isDue]);
}
