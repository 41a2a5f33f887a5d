/** How a picture lies in the viewer: how much larger than whole, and how far its middle is from the middle of the stage. */
export interface ViewerFrame {
  scale: number;
  /** Pixels. */
  x: number;
  y: number;
}

interface Size {
  width: number;
  height: number;
}

interface Point {
  x: number;
  y: number;
}

/** The whole picture in the middle. */
export const wholePicture: ViewerFrame = { scale: 1, x: 0, y: 0 };

/** The scale that a double tap gives. */
export const CLOSE_LOOK = 2.5;
const MOST = 8;

/** The frame after a picture was made larger or smaller around a point, which stays where it is. The point counts from the middle of the stage. */
export function zoomedAt(frame: ViewerFrame, factor: number, point: Point, picture: Size, stage: Size): ViewerFrame {
  const scale = Math.min(MOST, Math.max(1, frame.scale * factor));
  const ratio = scale / frame.scale;
  const x = point.x - (point.x - frame.x) * ratio;
  const y = point.y - (point.y - frame.y) * ratio;
  return inside({ scale, x, y }, picture, stage);
}

/** The frame after a picture was moved; no edge of it leaves the edge of the stage. */
export function movedBy(frame: ViewerFrame, by: Point, picture: Size, stage: Size): ViewerFrame {
  return inside({ ...frame, x: frame.x + by.x, y: frame.y + by.y }, picture, stage);
}

/** Which way a released swipe turns: by more than a fifth of the stage, or by a quick flick. Speed in pixels a millisecond. */
export function turnOf(swipe: number, speed: number, width: number): -1 | 0 | 1 {
  const isFar = Math.abs(swipe) > width / 5;
  const isFlick = Math.abs(speed) > 0.4 && Math.abs(swipe) > 24 && Math.sign(speed) === Math.sign(swipe);
  if (!isFar && !isFlick) return 0;
  return swipe < 0 ? 1 : -1;
}

/** The size of a picture that is shown whole on a stage; small ones are not blown up. */
export function shownWhole(picture: Size, stage: Size): Size {
  const ratio = Math.min(1, stage.width / picture.width, stage.height / picture.height);
  return { width: picture.width * ratio, height: picture.height * ratio };
}

function inside(frame: ViewerFrame, picture: Size, stage: Size): ViewerFrame {
  const most = {
    x: Math.max(0, (picture.width * frame.scale - stage.width) / 2),
    y: Math.max(0, (picture.height * frame.scale - stage.height) / 2),
  };
  return {
    scale: frame.scale,
    x: Math.min(most.x, Math.max(-most.x, frame.x)),
    y: Math.min(most.y, Math.max(-most.y, frame.y)),
  };
}
