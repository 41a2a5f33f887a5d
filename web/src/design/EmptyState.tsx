import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.ts";

/** What a place is for when nothing is in it yet, and what to do. */
export function EmptyState(props: { icon: IconName; title: string; words?: ReactNode; children?: ReactNode }) {
  return (
    <div className="empty">
      <span className="empty-picture">
        <Icon name={props.icon} />
      </span>
      <p className="empty-title">{props.title}</p>
      {props.words && <p>{props.words}</p>}
      {props.children && <div className="empty-actions">{props.children}</div>}
    </div>
  );
}
