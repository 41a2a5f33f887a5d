import { useRef, useState } from "react";
import { useText } from "@/locale/useText.ts";
import type { IconName } from "./icons.ts";
import { Menu, type MenuAnchor } from "./Menu.tsx";
import { Row } from "./Row.tsx";

interface ChosenRowProps {
  icon: IconName;
  title: string;
  /** What is chosen; absent while nothing is. */
  value?: string;
  /** What stands there while nothing is chosen. */
  none: string;
  /** What it is called to take the chosen thing away. */
  remove: string;
  onChoose: () => void;
  onRemove: () => void;
}

/** A line of a form with something that may be chosen; once it is, it can be changed or taken away. */
export function ChosenRow(props: ChosenRowProps) {
  const text = useText().app;
  const place = useRef<HTMLDivElement>(null);
  const [anchor, setAnchor] = useState<MenuAnchor>();
  return (
    <div ref={place}>
      <Row
        icon={props.icon}
        title={props.title}
        trailing={<span className="row-value">{props.value ?? props.none}</span>}
        onPress={() => props.value === undefined ? props.onChoose() : setAnchor(place.current?.getBoundingClientRect())}
      />
      {anchor && (
        <Menu
          label={props.title}
          anchor={anchor}
          items={[
            { title: text.change, icon: "edit", onChoose: props.onChoose },
            { title: props.remove, icon: "close", onChoose: props.onRemove },
          ]}
          onClose={() => setAnchor(undefined)}
        />
      )}
    </div>
  );
}
