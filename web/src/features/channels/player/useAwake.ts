import { useCallback, useEffect, useRef, useState } from "react";

const PATIENCE = 3_000;

/** Whether somebody has moved or pressed something just now: controls show themselves and go away again. */
export function useAwake(): { isAwake: boolean; wake: () => void } {
  const [isAwake, setAwake] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const wake = useCallback(() => {
    clearTimeout(timer.current);
    setAwake(true);
    timer.current = setTimeout(() => setAwake(false), PATIENCE);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { isAwake, wake };
}
