import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { classes } from "@/lib/classes.ts";
import { openOverlay } from "@/lib/navigation.ts";
import { useText } from "@/locale/useText.ts";
import { Icon } from "./Icon.tsx";
import { IconButton } from "./IconButton.tsx";
import { useViewerGestures } from "./useViewerGestures.ts";

/** A picture in the viewer. */
export interface ViewedPicture {
  path: string;
  name: string;
}

interface PictureViewerProps {
  pictures: readonly ViewedPicture[];
  index: number;
  onClose: () => void;
}

/**
 * Pictures one by one over the whole window. Swipes and arrow keys turn; pinch, wheel, double tap and + - 0 zoom;
 * a close look is dragged; a drag downwards, Escape and back close.
 */
export default function PictureViewer(props: PictureViewerProps) {
  const text = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const shown = useRef<HTMLImageElement>(null);
  const close = useRef(props.onClose);
  close.current = props.onClose;
  const [index, setIndex] = useState(props.index);
  const { frame, swipe, isHeld, zoom, reset, handlers } = useViewerGestures({
    stage,
    picture: shown,
    onTurn: turn,
    onClose: () => close.current(),
  });
  const picture = props.pictures[index];

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    element.showModal();
    const leave = openOverlay(() => close.current());
    return () => {
      element.close();
      leave();
    };
  }, []);

  function turn(step: -1 | 1) {
    if (!props.pictures[index + step]) return;
    reset();
    setIndex(index + step);
  }

  function onKeyDown(event: KeyboardEvent) {
    const act = {
      ArrowLeft: () => turn(-1),
      ArrowRight: () => turn(1),
      "+": () => zoom(1.5),
      "=": () => zoom(1.5),
      "-": () => zoom(1 / 1.5),
      "0": reset,
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  if (!picture) return null;
  const position = text.app.viewer.position(index + 1, props.pictures.length);
  const near = [-1, 0, 1].flatMap((step) => {
    const each = props.pictures[index + step];
    return each ? [{ step, each, at: index + step }] : [];
  });
  return (
    <dialog
      ref={dialog}
      className="viewer"
      aria-label={text.app.viewer.title}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <header className="viewer-bar">
        <span role="status">{position}</span>
        <a
          className="icon-button"
          href={picture.path}
          download={picture.name}
          aria-label={text.app.viewer.save}
          title={text.app.viewer.save}
        >
          <Icon name="download" />
        </a>
        <IconButton icon="close" label={text.app.close} onPress={props.onClose} autoFocus />
      </header>
      <div ref={stage} className={classes("viewer-stage", frame.scale > 1 && "viewer-stage-close")} {...handlers}>
        {near.map(({ step, each, at }) => (
          <div
            key={at}
            className={classes("viewer-slot", isHeld && "viewer-held")}
            aria-hidden={step !== 0}
            style={{ transform: `translate(calc(${step * 100}% + ${swipe.x}px), ${step ? 0 : swipe.y}px)` }}
          >
            <img
              ref={step ? undefined : shown}
              src={each.path}
              alt={step ? "" : position}
              draggable={false}
              className={classes(isHeld && "viewer-held")}
              style={step ? undefined : { transform: `translate(${frame.x}px, ${frame.y}px) scale(${frame.scale})` }}
            />
          </div>
        ))}
      </div>
      {index > 0 && (
        <IconButton
          className="viewer-turn viewer-back"
          icon="back"
          label={text.app.viewer.previous}
          onPress={() => turn(-1)}
        />
      )}
      {index < props.pictures.length - 1 && (
        <IconButton
          className="viewer-turn viewer-next"
          icon="forwardChevron"
          label={text.app.viewer.next}
          onPress={() => turn(1)}
        />
      )}
    </dialog>
  );
}
