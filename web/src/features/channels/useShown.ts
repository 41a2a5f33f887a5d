import { type RefObject, useEffect } from "react";
import type { ActSource } from "@/api/schema.ts";
import { tellAct } from "./acts.ts";

const LONG_ENOUGH = 1_000;

/** Tells that a video was shown, once half of it has been in view for a second. */
export function useShown(element: RefObject<HTMLElement>, video: string, source: ActSource) {
  useEffect(() => {
    if (!element.current) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const seen = new IntersectionObserver(([entry]) => {
      clearTimeout(timer);
      if (!entry?.isIntersecting) return;
      timer = setTimeout(() => {
        seen.disconnect();
        tellAct({ video, kind: "shown", source });
      }, LONG_ENOUGH);
    }, { threshold: 0.5 });
    seen.observe(element.current);
    return () => {
      clearTimeout(timer);
      seen.disconnect();
    };
  }, [element, video, source]);
}
