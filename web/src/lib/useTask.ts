import { useCallback, useEffect, useRef, useState } from "react";
import { explain } from "@/api/problem.ts";
import { notify } from "@/design/notices.ts";

/** Runs something that takes a while: one at a time, with `busy` meanwhile, and a sentence when it fails. */
export function useTask(): { busy: boolean; run: (work: () => Promise<unknown>) => Promise<boolean> } {
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);
  const run = useCallback(async (work: () => Promise<unknown>) => {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    try {
      await work();
      return true;
    } catch (error) {
      notify(explain(error));
      return false;
    } finally {
      running.current = false;
      if (mounted.current) setBusy(false);
    }
  }, []);
  return { busy, run };
}
