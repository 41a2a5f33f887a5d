import { type RefObject, useEffect, useRef } from "react";

/** Takes files that are dropped on an element, which shows meanwhile that it takes them. */
export function useDroppedFiles(zone: RefObject<HTMLElement>, take: (files: File[]) => void) {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const element = zone.current;
    if (!element) return;
    function over(event: DragEvent) {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      element?.classList.add("chat-dropping");
    }
    function leave() {
      element?.classList.remove("chat-dropping");
    }
    function drop(event: DragEvent) {
      leave();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (!files.length) return;
      event.preventDefault();
      latest.current(files);
    }
    element.addEventListener("dragover", over);
    element.addEventListener("dragleave", leave);
    element.addEventListener("drop", drop);
    return () => {
      element.removeEventListener("dragover", over);
      element.removeEventListener("dragleave", leave);
      element.removeEventListener("drop", drop);
    };
  }, [zone]);
}
