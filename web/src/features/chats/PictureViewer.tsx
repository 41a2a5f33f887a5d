import { type KeyboardEvent, type TouchEvent, useEffect, useRef, useState } from "react";
import { Icon } from "@/design/Icon.tsx";
import { IconButton } from "@/design/IconButton.tsx";
import { classes } from "@/lib/classes.ts";
import { openOverlay } from "@/lib/navigation.ts";
import { useText } from "@/locale/useText.ts";
import type { ViewedPicture } from "./ChatContext.ts";

const SWIPE = 48;

/** Pictures one by one over the whole window: arrow keys and swipes turn, a press zooms, Escape and back close. */
export default function PictureViewer(props: { pictures: ViewedPicture[]; index: number; onClose: () => void }) {
  const text = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useRef(props.onClose);
  close.current = props.onClose;
  const [index, setIndex] = useState(props.index);
  const [zoomed, setZoomed] = useState(false);
  const start = useRef(0);
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

  function turn(step: number) {
    const next = index + step;
    if (next < 0 || next >= props.pictures.length) return;
    setZoomed(false);
    setIndex(next);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "ArrowLeft") turn(-1);
    if (event.key === "ArrowRight") turn(1);
  }

  const swipe = {
    onTouchStart: (event: TouchEvent) => start.current = event.touches[0]?.clientX ?? 0,
    onTouchEnd: (event: TouchEvent) => {
      const moved = (event.changedTouches[0]?.clientX ?? 0) - start.current;
      if (!zoomed && Math.abs(moved) > SWIPE) turn(moved < 0 ? 1 : -1);
    },
  };

  if (!picture) return null;
  const position = text.chats.pictureOf(index + 1, props.pictures.length);
  return (
    <dialog
      ref={dialog}
      className="viewer"
      aria-label={text.chats.viewer}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
      {...swipe}
    >
      <header className="viewer-bar">
        <span role="status">{position}</span>
        <a
          className="icon-button"
          href={picture.path}
          download={picture.name}
          aria-label={text.chats.download}
          title={text.chats.download}
        >
          <Icon name="download" />
        </a>
        <IconButton icon="close" label={text.app.close} onPress={props.onClose} autoFocus />
      </header>
      <div className={classes("viewer-stage", zoomed && "viewer-stage-zoomed")} onClick={() => setZoomed(!zoomed)}>
        <img src={picture.path} alt={position} draggable={false} />
      </div>
      {index > 0 && (
        <IconButton
          className="viewer-turn viewer-back"
          icon="back"
          label={text.chats.previousPicture}
          onPress={() => turn(-1)}
        />
      )}
      {index < props.pictures.length - 1 && (
        <IconButton
          className="viewer-turn viewer-next"
          icon="forwardChevron"
          label={text.chats.nextPicture}
          onPress={() => turn(1)}
        />
      )}
    </dialog>
  );
}
