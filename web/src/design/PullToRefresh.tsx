import { type ReactNode, type TouchEvent, useRef, useState } from "react";
import { classes } from "@/lib/classes.ts";
import { Icon } from "./Icon.tsx";

interface PullToRefreshProps {
  /** What is said while one looks. */
  label: string;
  busy: boolean;
  onRefresh: () => void;
  /** A list that scrolls itself. */
  children: ReactNode;
}

const FAR = 72;

/** A list that looks for what is new when a finger pulls it down from its top. */
export function PullToRefresh({ label, busy, onRefresh, children }: PullToRefreshProps) {
  const start = useRef<{ x: number; y: number }>();
  const [pulled, setPulled] = useState(0);
  const shown = busy ? FAR * 0.7 : pulled;

  function onTouchStart(event: TouchEvent<HTMLElement>) {
    const list = event.currentTarget.querySelector(".page-body");
    const touch = event.touches[0];
    start.current = touch && list?.scrollTop === 0 && event.touches.length === 1
      ? { x: touch.clientX, y: touch.clientY }
      : undefined;
  }

  function onTouchMove(event: TouchEvent) {
    const touch = event.touches[0];
    if (!touch || !start.current) return;
    const [x, y] = [touch.clientX - start.current.x, touch.clientY - start.current.y];
    if (Math.abs(x) > Math.abs(y)) return setPulled(0);
    // The further it is pulled, the harder it goes.
    setPulled(y > 0 ? FAR * 1.4 * (1 - Math.exp(-y / (FAR * 1.4))) : 0);
  }

  function onTouchEnd() {
    if (pulled >= FAR && !busy) onRefresh();
    start.current = undefined;
    setPulled(0);
  }

  return (
    <div
      className={classes("pull", pulled > 0 && "pull-held")}
      onTouchStart={onTouchStart}
      onTouchMove={onTouchMove}
      onTouchEnd={onTouchEnd}
      onTouchCancel={onTouchEnd}
      style={{ "--pulled": `${shown}px` } as React.CSSProperties}
    >
      <div className={classes("pull-mark", busy && "pull-busy")} role="status" aria-label={busy ? label : undefined}>
        {shown > 0 && <Icon name="refresh" size="small" />}
      </div>
      {children}
    </div>
  );
}
