import { type PointerEvent, type RefObject, useEffect, useRef, useState } from "react";
import { CLOSE_LOOK, movedBy, shownWhole, turnOf, type ViewerFrame, wholePicture, zoomedAt } from "./viewerFrame.ts";

interface GestureOwner {
  stage: RefObject<HTMLElement>;
  picture: RefObject<HTMLImageElement>;
  onTurn: (step: -1 | 1) => void;
  onClose: () => void;
}

interface Touch {
  x: number;
  y: number;
}

/** A picture dropped so far below its place is put away. */
const DROP = 120;
const DOUBLE = 320;
const STILL = 8;

/** Pinch, wheel, double tap, drag and swipe on the stage of the viewer. */
export function useViewerGestures(owner: GestureOwner) {
  const [frame, setFrame] = useState<ViewerFrame>(wholePicture);
  const [swipe, setSwipe] = useState({ x: 0, y: 0 });
  const [isHeld, setHeld] = useState(false);
  const touches = useRef(new Map<number, Touch>());
  const start = useRef({ x: 0, y: 0, at: 0, moved: false, pinched: false });
  const lastMove = useRef({ at: 0, speed: 0 });
  const lastTap = useRef({ at: 0, x: 0, y: 0 });
  const latest = useRef(frame);
  latest.current = frame;

  const sizes = () => {
    const box = owner.stage.current?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
    const image = owner.picture.current;
    const whole = shownWhole(
      { width: image?.naturalWidth || box.width, height: image?.naturalHeight || box.height },
      box,
    );
    return { box, whole };
  };
  const fromMiddle = ({ x, y }: Touch, box: DOMRect) => ({
    x: x - box.left - box.width / 2,
    y: y - box.top - box.height / 2,
  });

  function zoom(factor: number, at?: Touch) {
    const { box, whole } = sizes();
    const point = at ? fromMiddle(at, box) : { x: 0, y: 0 };
    setFrame((known) => zoomedAt(known, factor, point, whole, box));
  }

  const reset = () => setFrame(wholePicture);

  useEffect(() => {
    const element = owner.stage.current;
    // React listens passively; the page must not zoom while the picture does.
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      zoom(Math.exp(-event.deltaY / (event.ctrlKey ? 100 : 400)), { x: event.clientX, y: event.clientY });
    };
    element?.addEventListener("wheel", wheel, { passive: false });
    return () => element?.removeEventListener("wheel", wheel);
  }, []);

  function onPointerDown(event: PointerEvent) {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    touches.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (touches.current.size === 1) {
      start.current = { x: event.clientX, y: event.clientY, at: event.timeStamp, moved: false, pinched: false };
      setHeld(true);
    } else {
      start.current.pinched = true;
      setSwipe({ x: 0, y: 0 });
    }
  }

  function onPointerMove(event: PointerEvent) {
    const before = touches.current.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    const other = [...touches.current].find(([id]) => id !== event.pointerId)?.[1];
    touches.current.set(event.pointerId, now);
    if (other) return pinch(before, now, other);
    if (start.current.pinched) return;
    if (Math.hypot(now.x - start.current.x, now.y - start.current.y) > STILL) start.current.moved = true;
    if (latest.current.scale > 1) {
      const { box, whole } = sizes();
      setFrame((known) => movedBy(known, { x: now.x - before.x, y: now.y - before.y }, whole, box));
    } else if (start.current.moved) drag(now, before, event.timeStamp);
  }

  function pinch(before: Touch, now: Touch, other: Touch) {
    const factor = Math.hypot(now.x - other.x, now.y - other.y) /
      Math.max(1, Math.hypot(before.x - other.x, before.y - other.y));
    const { box, whole } = sizes();
    const middle = fromMiddle({ x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 }, box);
    const by = { x: (now.x - before.x) / 2, y: (now.y - before.y) / 2 };
    setFrame((known) => movedBy(zoomedAt(known, factor, middle, whole, box), by, whole, box));
  }

  function drag(now: Touch, before: Touch, at: number) {
    const [x, y] = [now.x - start.current.x, now.y - start.current.y];
    lastMove.current = { at, speed: (now.x - before.x) / Math.max(1, at - lastMove.current.at) };
    // Sideways turns, downwards puts away; a diagonal one is the larger of both.
    setSwipe(Math.abs(x) >= Math.abs(y) ? { x, y: 0 } : { x: 0, y: Math.max(0, y) });
  }

  function onPointerUp(event: PointerEvent) {
    if (!touches.current.delete(event.pointerId) || touches.current.size) return;
    setHeld(false);
    setSwipe({ x: 0, y: 0 });
    if (start.current.pinched) return;
    if (!start.current.moved) return tap(event);
    if (swipe.y > DROP) return owner.onClose();
    // A finger that rested before it left has no speed any more.
    const speed = event.timeStamp - lastMove.current.at < 80 ? lastMove.current.speed : 0;
    const step = turnOf(swipe.x, speed, sizes().box.width);
    if (step) owner.onTurn(step);
  }

  function tap(event: PointerEvent) {
    const { clientX: x, clientY: y, timeStamp: at } = event;
    const isSecond = at - lastTap.current.at < DOUBLE && Math.hypot(x - lastTap.current.x, y - lastTap.current.y) < 40;
    lastTap.current = { at: isSecond ? 0 : at, x, y };
    if (!isSecond) return;
    if (latest.current.scale > 1) reset();
    else zoom(CLOSE_LOOK, { x, y });
  }

  function onPointerCancel(event: PointerEvent) {
    touches.current.delete(event.pointerId);
    setHeld(false);
    setSwipe({ x: 0, y: 0 });
  }

  return {
    frame,
    swipe,
    isHeld,
    zoom,
    reset,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel },
  };
}
