import type { ReactNode } from "react";
import { classes } from "@/lib/classes.ts";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.ts";
import { Link } from "./Link.tsx";
import { Switch } from "./Switch.tsx";

interface RowProps {
  title: ReactNode;
  /** A second, quieter line. */
  line?: ReactNode;
  wrapLine?: boolean;
  lead?: ReactNode;
  icon?: IconName;
  trailing?: ReactNode;
  to?: string;
  onPress?: () => void;
  danger?: boolean;
  current?: boolean;
  disabled?: boolean;
}

/** One line of a list: something in front, words, something behind. A link, a button, or neither. */
export function Row(props: RowProps) {
  const inside = (
    <>
      {(props.lead || props.icon) && (
        <span className="row-lead">{props.lead ?? (props.icon && <Icon name={props.icon} />)}</span>
      )}
      <span className="row-words">
        <span className="row-title">{props.title}</span>
        {props.line && <span className={classes("row-line", props.wrapLine && "row-line-wrap")}>{props.line}</span>}
      </span>
      {(props.trailing || props.to) && (
        <span className="row-trailing">
          {props.trailing}
          {props.to && <Icon name="forwardChevron" size="small" />}
        </span>
      )}
    </>
  );
  const className = classes("row", props.danger && "row-danger");
  if (props.to) {
    return <Link to={props.to} className={className} aria-current={props.current ? "page" : undefined}>{inside}</Link>;
  }
  if (!props.onPress) return <div className={className}>{inside}</div>;
  return <button type="button" className={className} disabled={props.disabled} onClick={props.onPress}>{inside}
  </button>;
}

/** Rows that belong together, with a title above and a note below. */
export function RowGroup(props: { title?: string; note?: ReactNode; children: ReactNode }) {
  return (
    <section className="group">
      {props.title && <h2 className="group-title">{props.title}</h2>}
      <div className="group-rows">{props.children}</div>
      {props.note && <p className="group-note">{props.note}</p>}
    </section>
  );
}

/** A row whose trailing part is a switch. */
export function SwitchRow(props: {
  title: string;
  line?: string;
  icon?: IconName;
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
}) {
  return (
    <Row
      title={props.title}
      line={props.line}
      wrapLine
      icon={props.icon}
      trailing={<Switch label={props.title} on={props.on} disabled={props.disabled} onChange={props.onChange} />}
    />
  );
}

/** A row that is one choice of several; put them in an element with role `radiogroup`. */
export function ChoiceRow(
  props: { title: ReactNode; line?: string; lead?: ReactNode; on: boolean; many?: boolean; onChoose: () => void },
) {
  return (
    <button
      type="button"
      className="row"
      role={props.many ? "checkbox" : "radio"}
      aria-checked={props.on}
      onClick={props.onChoose}
    >
      {props.lead && <span className="row-lead">{props.lead}</span>}
      <span className="row-words">
        <span className="row-title">{props.title}</span>
        {props.line && <span className="row-line">{props.line}</span>}
      </span>
      <span className="check">
        <Icon name="check" size="tiny" />
      </span>
    </button>
  );
}
