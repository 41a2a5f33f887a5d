import {
  type KeyboardEvent,
  type PointerEvent,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { Icon } from "@/design/Icon.tsx";
import { speak } from "@/design/notices.ts";
import { Progress } from "@/design/Progress.tsx";
import { classes } from "@/lib/classes.ts";
import { moveItem } from "@/lib/moveItem.ts";
import { useText } from "@/locale/useText.ts";
import { type DraftFile, MOST_PICTURES } from "./draft.ts";
import { ownDraft } from "./ownDraft.ts";

interface PictureOrderProps {
  files: readonly DraftFile[];
  onChange: (files: DraftFile[]) => void;
  onAdd: () => void;
}

/** The pictures of a post. They are dragged into their order, or moved with the arrow keys. */
export function PictureOrder({ files, onChange, onAdd }: PictureOrderProps) {
  const text = useText().moments.compose;
  const grid = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState<string>();

  function move(from: number, to: number) {
    if (to < 0 || to >= files.length || to === from) return;
    onChange(moveItem(files, from, to));
    speak(text.moved(to + 1, files.length));
  }

  function drag(event: PointerEvent) {
    const from = files.findIndex(({ key }) => key === held);
    if (from < 0) return;
    const tiles = [...grid.current?.querySelectorAll<HTMLElement>(".order-tile") ?? []];
    const to = tiles.findIndex((tile) => {
      const box = tile.getBoundingClientRect();
      return event.clientX >= box.left && event.clientX < box.right && event.clientY >= box.top &&
        event.clientY < box.bottom;
    });
    if (to >= 0) move(from, to);
  }

  return (
    <>
      <div
        ref={grid}
        className="order"
        role="list"
        aria-label={text.pictures}
        onPointerMove={drag}
        onPointerUp={() => setHeld(undefined)}
        onPointerCancel={() => setHeld(undefined)}
      >
        {files.map((file, index) => (
          <OrderTile
            key={file.key}
            file={file}
            index={index}
            count={files.length}
            isHeld={held === file.key}
            onHold={() => setHeld(file.key)}
            onMove={(to) => move(index, to)}
            onRemove={() => onChange(files.filter((each) => each !== file))}
          />
        ))}
        {files.length < MOST_PICTURES && (
          <div role="listitem" className="order-place">
            <button type="button" className="order-add" aria-label={text.addPictures} onClick={onAdd}>
              <Icon name="plus" />
            </button>
          </div>
        )}
      </div>
      {files.length > 1 && <p className="quiet">{text.moveHint}</p>}
    </>
  );
}

interface OrderTileProps {
  file: DraftFile;
  index: number;
  count: number;
  isHeld: boolean;
  onHold: () => void;
  onMove: (to: number) => void;
  onRemove: () => void;
}

function OrderTile({ file, index, count, isHeld, onHold, onMove, onRemove }: OrderTileProps) {
  const text = useText().moments.compose;
  const state = useSyncExternalStore(ownDraft.listen, () => ownDraft.stateOf(file.key));
  const address = useMemo(() => URL.createObjectURL(file.blob), [file.blob]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);

  function press(event: KeyboardEvent) {
    const act = {
      ArrowLeft: () => onMove(index - 1),
      ArrowRight: () => onMove(index + 1),
      ArrowUp: () => onMove(index - 3),
      ArrowDown: () => onMove(index + 3),
      Home: () => onMove(0),
      End: () => onMove(count - 1),
      Delete: onRemove,
      Backspace: onRemove,
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  return (
    <div role="listitem" className={classes("order-tile order-place", isHeld && "order-held")}>
      <button
        type="button"
        className="order-picture"
        aria-label={text.movePicture(index + 1, count)}
        onKeyDown={press}
        onPointerDown={(event) => {
          // The pictures below must feel the pointer as it passes.
          event.currentTarget.releasePointerCapture(event.pointerId);
          onHold();
        }}
      >
        <img src={address} alt="" draggable={false} />
      </button>
      {state && state.problem === undefined && (
        <span className="order-progress">
          <Progress label={text.uploadingPicture(index + 1)} value={state.share} />
        </span>
      )}
      {state?.problem !== undefined && (
        <span className="order-problem" title={state.problem}>
          <Icon name="warning" size="small" label={state.problem} />
        </span>
      )}
      <button type="button" className="order-remove" aria-label={text.removePicture(index + 1)} onClick={onRemove}>
        <Icon name="close" size="tiny" />
      </button>
    </div>
  );
}
