import { type ReactNode, useEffect, useId, useRef } from "react";
import { classes } from "@/lib/classes.ts";
import { openOverlay } from "@/lib/navigation.ts";
import { useText } from "@/locale/useText.ts";
import { IconButton } from "./IconButton.tsx";

interface SheetProps {
  title: string;
  onClose: () => void;
  /** Buttons that stay visible below the body. */
  actions?: ReactNode;
  wide?: boolean;
  /** Lets rows reach the edges. */
  flush?: boolean;
  children: ReactNode;
}

/** A dialog: centred on wide screens, from below on a phone. The browser traps the focus; Escape and back close it. */
export function Sheet(props: SheetProps) {
  const text = useText();
  const titleID = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useRef(props.onClose);
  close.current = props.onClose;

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

  return (
    <dialog
      ref={dialog}
      className={classes("sheet", props.wide && "sheet-wide")}
      aria-labelledby={titleID}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
      onMouseDown={(event) => {
        if (event.target === dialog.current) props.onClose();
      }}
    >
      <header className="sheet-bar">
        <h2 className="sheet-title" id={titleID}>{props.title}</h2>
        <IconButton icon="close" label={text.app.close} onPress={props.onClose} />
      </header>
      <div className={classes("sheet-body", props.flush && "sheet-body-flush")}>{props.children}</div>
      {props.actions && <footer className="sheet-actions">{props.actions}</footer>}
    </dialog>
  );
}
