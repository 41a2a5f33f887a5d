import { type MouseEvent, type TouchEvent, useEffect, useRef } from "react";
import type { MenuAnchor } from "@/design/Menu.tsx";

const LONG = 450;
const STILL = 10;

/** Handlers that open a menu by right click, by the menu key, or by pressing long on a touch screen. */
export function useLongPress(open: (anchor: MenuAnchor) => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const start = useRef({ x: 0, y: 0 });
  const opened = useRef(false);
  useEffect(() => () => clearTimeout(timer.current), []);

  return {
    onContextMenu(event: MouseEvent) {
      event.preventDefault();
      clearTimeout(timer.current);
      if (opened.current) return;
      // The menu key has no place of its own: the menu opens at the element.
      const box = event.currentTarget.getBoundingClientRect();
      open(event.clientX || event.clientY ? point(event.clientX, event.clientY) : box);
    },
    onTouchStart(event: TouchEvent) {
      const touch = event.touches[0];
      if (!touch || event.touches.length > 1) return;
      opened.current = false;
      start.current = { x: touch.clientX, y: touch.clientY };
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        opened.current = true;
        navigator.vibrate?.(8);
        open(point(start.current.x, start.current.y));
      }, LONG);
    },
    onTouchMove(event: TouchEvent) {
      const touch = event.touches[0];
      if (!touch) return;
      if (Math.hypot(touch.clientX - start.current.x, touch.clientY - start.current.y) > STILL) {
        clearTimeout(timer.current);
      }
    },
    onTouchEnd(event: TouchEvent) {
      clearTimeout(timer.current);
      // The finger that opened the menu must not also follow the link below it.
      if (opened.current) event.preventDefault();
      setTimeout(() => opened.current = false);
    },
  };
}

function point(x: number, y: number): MenuAnchor {
  return { left: x, right: x, top: y, bottom: y };
}
