import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from "react";
import { classes } from "@/lib/classes.ts";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.ts";
import { placeMenu } from "./menuPlace.ts";

/** One thing to choose in a menu. */
export interface MenuItem {
  title: string;
  icon?: IconName;
  danger?: boolean;
  /** Whether it is the choice that holds now; absent where nothing is chosen but done. */
  chosen?: boolean;
  onChoose: () => void;
}

/** Where a menu opens: below an element, or at a point. */
export interface MenuAnchor {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** React 18 hands the attribute on; its types do not know it yet. */
const POPOVER = { popover: "auto" };

/** A list of actions over the page. Arrow keys move, Escape or a press elsewhere closes. */
export function Menu(props: { label: string; anchor: MenuAnchor; items: MenuItem[]; onClose: () => void }) {
  const menu = useRef<HTMLDivElement>(null);
  const close = useRef(props.onClose);
  close.current = props.onClose;

  useLayoutEffect(() => {
    const element = menu.current;
    if (!element) return;
    const before = document.activeElement;
    element.showPopover();
    const place = placeMenu(props.anchor, element.getBoundingClientRect(), { width: innerWidth, height: innerHeight });
    element.style.left = `${place.left}px`;
    element.style.top = `${place.top}px`;
    (items(element).find((item) => item.ariaChecked === "true") ?? items(element)[0])?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);

  useEffect(() => {
    const element = menu.current;
    const closed = (event: Event) => (event as ToggleEvent).newState === "closed" && close.current();
    element?.addEventListener("toggle", closed);
    return () => element?.removeEventListener("toggle", closed);
  }, []);

  return (
    <div ref={menu} {...POPOVER} role="menu" className="menu" aria-label={props.label} onKeyDown={moveInMenu}>
      {props.items.map((item) => (
        <button
          key={item.title}
          type="button"
          role={item.chosen === undefined ? "menuitem" : "menuitemradio"}
          aria-checked={item.chosen}
          tabIndex={-1}
          className={classes("menu-item", item.danger && "menu-item-danger")}
          onClick={() => {
            props.onClose();
            item.onChoose();
          }}
        >
          {item.icon && <Icon name={item.icon} size="small" />}
          {item.title}
          {item.chosen && <Icon name="check" size="small" className="menu-item-mark" />}
        </button>
      ))}
    </div>
  );
}

function items(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>("[role^=menuitem]")];
}

function moveInMenu(event: KeyboardEvent<HTMLElement>) {
  const all = items(event.currentTarget);
  const index = all.indexOf(document.activeElement as HTMLElement);
  const target = {
    ArrowDown: all[(index + 1) % all.length],
    ArrowUp: all[(index - 1 + all.length) % all.length],
    Home: all[0],
    End: all[all.length - 1],
  }[event.key];
  if (!target) return;
  event.preventDefault();
  target.focus();
}
