import type { KeyboardEvent } from "react";

interface TabsProps<Key extends string> {
  label: string;
  tabs: { key: Key; title: string }[];
  chosen: Key;
  onChoose: (key: Key) => void;
}

/** A row of tabs; arrow keys move between them. */
export function Tabs<Key extends string>(props: TabsProps<Key>) {
  function move(event: KeyboardEvent<HTMLElement>) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const index = props.tabs.findIndex((tab) => tab.key === props.chosen);
    const next = props.tabs[(index + step + props.tabs.length) % props.tabs.length];
    if (!next) return;
    props.onChoose(next.key);
    event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")[props.tabs.indexOf(next)]?.focus();
  }
  return (
    <div className="tabs" role="tablist" aria-label={props.label} onKeyDown={move}>
      {props.tabs.map((tab) => (
        <button
          key={tab.key}
          type="button"
          role="tab"
          className="tab"
          aria-selected={tab.key === props.chosen}
          tabIndex={tab.key === props.chosen ? 0 : -1}
          onClick={() => props.onChoose(tab.key)}
        >
          {tab.title}
        </button>
      ))}
    </div>
  );
}
