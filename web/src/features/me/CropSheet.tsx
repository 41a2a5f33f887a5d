import { type KeyboardEvent, type PointerEvent, useEffect, useId, useRef, useState } from "react";
import { Button } from "@/design/Button.tsx";
import { Sheet } from "@/design/Sheet.tsx";
import { useText } from "@/locale/useText.ts";
import { changeFrame, type CropFrame, frameSquare, MOST_ZOOM, wholeFrame } from "./cropFrame.ts";

/** How many pixels wide the result is. */
const SIDE = 512;
const STEP = 0.02;

/** Chooses the square of a picture that is seen. */
export function CropSheet(props: { picture: ImageBitmap; onClose: () => void; onDone: (cropped: Blob) => void }) {
  const text = useText();
  const { picture } = props;
  const hint = useId();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [frame, setFrame] = useState<CropFrame>(wholeFrame);
  const change = (next: (known: CropFrame) => Partial<CropFrame>) =>
    setFrame((known) => changeFrame(known, next(known), picture));

  useEffect(() => {
    const { left, top, side } = frameSquare(frame, picture);
    const context = canvas.current?.getContext("2d");
    if (!context) return;
    context.imageSmoothingQuality = "high";
    context.clearRect(0, 0, SIDE, SIDE);
    context.drawImage(picture, left, top, side, side, 0, 0, SIDE, SIDE);
  }, [frame, picture]);

  useEffect(() => {
    const element = canvas.current;
    // React listens passively; the page must not scroll while one zooms.
    const zoom = (event: WheelEvent) => {
      event.preventDefault();
      change((known) => ({ zoom: known.zoom * Math.exp(-event.deltaY / 400) }));
    };
    element?.addEventListener("wheel", zoom, { passive: false });
    return () => element?.removeEventListener("wheel", zoom);
  }, [picture]);

  function drag(event: PointerEvent<HTMLCanvasElement>) {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const { movementX, movementY } = event;
    const width = event.currentTarget.clientWidth;
    change((known) => {
      const perPixel = frameSquare(known, picture).side / width;
      return {
        x: known.x - movementX * perPixel / picture.width,
        y: known.y - movementY * perPixel / picture.height,
      };
    });
  }

  function press(event: KeyboardEvent) {
    const moves: Record<string, (known: CropFrame) => Partial<CropFrame>> = {
      ArrowLeft: ({ x }) => ({ x: x - STEP }),
      ArrowRight: ({ x }) => ({ x: x + STEP }),
      ArrowUp: ({ y }) => ({ y: y - STEP }),
      ArrowDown: ({ y }) => ({ y: y + STEP }),
      "+": ({ zoom }) => ({ zoom: zoom * 1.1 }),
      "=": ({ zoom }) => ({ zoom: zoom * 1.1 }),
      "-": ({ zoom }) => ({ zoom: zoom / 1.1 }),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    change(move);
  }

  function finish() {
    canvas.current?.toBlob((cropped) => cropped && props.onDone(cropped), "image/png");
  }

  return (
    <Sheet
      title={text.me.crop}
      onClose={props.onClose}
      actions={<Button kind="primary" onPress={finish}>{text.app.done}</Button>}
    >
      <canvas
        ref={canvas}
        className="crop"
        width={SIDE}
        height={SIDE}
        tabIndex={0}
        role="img"
        aria-label={text.me.cropLabel}
        aria-describedby={hint}
        onKeyDown={press}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
      />
      <input
        type="range"
        className="crop-zoom"
        aria-label={text.me.zoom}
        min={1}
        max={MOST_ZOOM}
        step={0.05}
        value={frame.zoom}
        onChange={(event) => {
          const zoom = Number(event.currentTarget.value);
          change(() => ({ zoom }));
        }}
      />
      <p className="quiet centred" id={hint}>{text.me.cropHint}</p>
    </Sheet>
  );
}
