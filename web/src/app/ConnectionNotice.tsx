import { useEffect, useState, useSyncExternalStore } from "react";
import { live } from "@/api/live.ts";
import { Icon } from "@/design/Icon.tsx";
import { useText } from "@/locale/useText.ts";

const PATIENCE = 3_000;

/** A quiet line while there is no connection; a break of a few seconds is not mentioned. */
export function ConnectionNotice() {
  const text = useText().app;
  const state = useSyncExternalStore((listener) => live.onState(listener), () => live.state);
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (state === "open") return setLate(false);
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [state]);
  if (!late || state === "open") return null;
  return (
    <div className="notice" role="status">
      <Icon name="offline" size="small" />
      <span className="notice-words">{navigator.onLine ? text.reconnecting : text.offline}</span>
    </div>
  );
}
