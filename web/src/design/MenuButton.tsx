import { useRef, useState } from "react";
import { IconButton } from "./IconButton.tsx";
import type { IconName } from "./icons.ts";
import { Menu, type MenuAnchor, type MenuItem } from "./Menu.tsx";

/** An icon button that opens a menu. */
export function MenuButton(props: { icon: IconName; label: string; items: MenuItem[] }) {
  const button = useRef<HTMLButtonElement>(null);
  const [anchor, setAnchor] = useState<MenuAnchor>();
  return (
    <>
      <IconButton
        ref={button}
        icon={props.icon}
        label={props.label}
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        onPress={() => setAnchor(button.current?.getBoundingClientRect())}
      />
      {anchor && <Menu label={props.label} anchor={anchor} items={props.items} onClose={() => setAnchor(undefined)} />}
    </>
  );
}
