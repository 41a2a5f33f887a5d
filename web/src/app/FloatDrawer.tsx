import { lazy, Suspense } from "react";
import { useFloating } from "@/features/channels/floating.ts";

const FloatingFilm = lazy(() => import("@/features/channels/FloatingFilm.tsx"));

/** What goes on above everything while one moves about. Loaded when something does. */
export function FloatDrawer() {
  const playback = useFloating();
  if (!playback) return null;
  return (
    <Suspense>
      <FloatingFilm />
    </Suspense>
  );
}
