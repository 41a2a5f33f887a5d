import type { MenuAnchor } from "./Menu.tsx";

interface Size {
  width: number;
  height: number;
}

const MARGIN = 12;
const GAP = 4;

/** The corner of a menu so that it is below its anchor where there is room, above it otherwise, and inside the window. */
export function placeMenu(anchor: MenuAnchor, menu: Size, room: Size): { left: number; top: number } {
  const below = anchor.bottom + GAP;
  const above = anchor.top - GAP - menu.height;
  const fitsBelow = below + menu.height + MARGIN <= room.height;
  const top = fitsBelow ? below : Math.max(MARGIN, above);
  // Aligned with the side of the anchor that is nearer to the middle of the window.
  const wanted = anchor.left + anchor.right > room.width ? anchor.right - menu.width : anchor.left;
  const left = Math.min(Math.max(MARGIN, wanted), Math.max(MARGIN, room.width - menu.width - MARGIN));
  return { left, top };
}
