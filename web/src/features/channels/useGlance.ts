import { useEffect, useRef } from "react";

/** Who only passes by on the way to another page has not even glanced. */
const PASSING = 500;
/** Who swipes on within so many milliseconds did not want to see it. */
const GLANCE = 3_000;

/** Calls back, once, when a page was left by a swipe after no more than a glance. Leaving the feed says nothing. */
export function useGlance(isCurrent: boolean, glanced: () => void) {
  const seen = useRef({ since: 0, together: 0, isTold: false });
  useEffect(() => {
    const { current } = seen;
    if (isCurrent) current.since = Date.now();
    else if (current.since) {
      current.together += Date.now() - current.since;
      current.since = 0;
      if (current.isTold || current.together < PASSING || current.together > GLANCE) return;
      current.isTold = true;
      glanced();
    }
  }, [isCurrent]);
}
