import { type RefObject, useEffect } from "react";
import type { ActSource } from "@/api/schema.ts";
import { tellAct } from "./acts.ts";

/** Tells how long something that does not move was looked at: half of it in view, in a window that can be seen. */
export function useLookedAt(element: RefObject<HTMLElement>, video: string, source: ActSource) {
  useEffect(() => {
    if (!element.current) return;
    const sitting = { at: 0, watched: 0 };
    let isInView = false;
    let since = 0;

    function look() {
      const isSeen = isInView && document.visibilityState === "visible";
      if (isSeen && !since) {
        since = Date.now();
        sitting.at ||= since;
      } else if (!isSeen && since) {
        sitting.watched += Date.now() - since;
        since = 0;
        tellAct({ video, kind: "watched", source, ...sitting });
      }
    }

    const seen = new IntersectionObserver(([entry]) => {
      isInView = entry?.isIntersecting ?? false;
      look();
    }, { threshold: 0.5 });
    seen.observe(element.current);
    document.addEventListener("visibilitychange", look);
    return () => {
      seen.disconnect();
      document.removeEventListener("visibilitychange", look);
      isInView = false;
      look();
    };
  }, [element, video, source]);
}
