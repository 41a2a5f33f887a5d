import { useSyncExternalStore } from "react";

/** Where the person is: a path, its query, and how many of our pages lie behind it. */
export interface Place {
  path: string;
  query: URLSearchParams;
  depth: number;
}

interface Overlay {
  close: () => void;
}

const listeners = new Set<() => void>();
const overlays: Overlay[] = [];
let backIsDue = false;
let place = readPlace();

function readPlace(): Place {
  if (typeof location === "undefined") return { path: "/", query: new URLSearchParams(), depth: 0 };
  const state = history.state as { depth?: number } | null;
  return { path: location.pathname, query: new URLSearchParams(location.search), depth: state?.depth ?? 0 };
}

function announce() {
  place = readPlace();
  for (const listener of listeners) listener();
}

if (typeof addEventListener !== "undefined") {
  addEventListener("popstate", () => {
    const top = overlays.pop();
    if (top) {
      backIsDue = false;
      top.close();
    }
    announce();
  });
}

/** Goes to a path of this application; an open sheet gives its place in history to it. */
export function navigate(to: string, how: "push" | "replace" = "push") {
  const fromOverlay = overlays.length > 0 || backIsDue;
  for (const overlay of overlays.splice(0)) overlay.close();
  backIsDue = false;
  const depth = place.depth;
  if (how === "replace") history.replaceState({ depth }, "", to);
  else if (fromOverlay) history.replaceState({ depth: Math.max(depth, 1) }, "", to);
  else history.pushState({ depth: depth + 1 }, "", to);
  announce();
}

/** Goes back to the page that led here, or to the given parent when this page was opened directly. */
export function goBack(parent: string) {
  if (place.depth > 0) history.back();
  else navigate(parent, "replace");
}

/** Puts a sheet on the history, so that "back" closes it; answers what to call when it closes by itself. */
export function openOverlay(close: () => void): () => void {
  const overlay = { close };
  overlays.push(overlay);
  history.pushState({ depth: place.depth + 1 }, "");
  announce();
  return () => {
    const index = overlays.indexOf(overlay);
    if (index < 0) return;
    overlays.splice(index, 1);
    backIsDue = true;
    // A navigation in the same turn takes the entry over instead of racing against back().
    queueMicrotask(() => {
      if (backIsDue) {
        backIsDue = false;
        history.back();
      }
    });
  };
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The current place, re-rendering when it changes. */
export function usePlace(): Place {
  return useSyncExternalStore(subscribe, () => place, () => place);
}

/** The current place, for code outside components. */
export function currentPlace(): Place {
  return place;
}
