import { type RefObject, useEffect, useState } from "react";

interface PhoneVideo extends HTMLVideoElement {
  webkitEnterFullscreen?: () => void;
}

/** Whether an element fills the screen, and the way to let it or to end it. */
export function useFullScreen(element: RefObject<HTMLElement>): { isFull: boolean; toggle: () => void } {
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const changed = () => setFull(document.fullscreenElement === element.current && element.current !== null);
    document.addEventListener("fullscreenchange", changed);
    return () => document.removeEventListener("fullscreenchange", changed);
  }, [element]);
  function toggle() {
    if (document.fullscreenElement) void document.exitFullscreen();
    else if (element.current?.requestFullscreen) element.current.requestFullscreen().catch(() => {});
    // Some phones let nothing but a video fill the screen.
    else element.current?.querySelector<PhoneVideo>("video")?.webkitEnterFullscreen?.();
  }
  return { isFull, toggle };
}
