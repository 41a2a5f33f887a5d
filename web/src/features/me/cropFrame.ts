/** A square part of a picture: its middle in shares of width and height, and how many times it is enlarged. */
export interface CropFrame {
  x: number;
  y: number;
  zoom: number;
}

interface Size {
  width: number;
  height: number;
}

/** The middle of the picture, as large as it fits. */
export const wholeFrame: CropFrame = { x: 0.5, y: 0.5, zoom: 1 };

/** How far one can zoom in. */
export const MOST_ZOOM = 5;

/** The square of the picture, in its own pixels, that a frame shows. */
export function frameSquare(frame: CropFrame, picture: Size): { left: number; top: number; side: number } {
  const side = Math.min(picture.width, picture.height) / frame.zoom;
  return { left: frame.x * picture.width - side / 2, top: frame.y * picture.height - side / 2, side };
}

/** A frame with changes, moved so that it never leaves the picture. */
export function changeFrame(frame: CropFrame, change: Partial<CropFrame>, picture: Size): CropFrame {
  const zoom = clamp(change.zoom ?? frame.zoom, 1, MOST_ZOOM);
  const side = Math.min(picture.width, picture.height) / zoom;
  const marginX = side / 2 / picture.width;
  const marginY = side / 2 / picture.height;
  return {
    x: clamp(change.x ?? frame.x, marginX, 1 - marginX),
    y: clamp(change.y ?? frame.y, marginY, 1 - marginY),
    zoom,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
