import type { StatusKind } from "@/api/schema.ts";
import { classes } from "@/lib/classes.ts";
import { activity } from "./icons/activity.ts";
import type { StatusDrawing } from "./icons/drawing.ts";
import { mood } from "./icons/mood.ts";
import { other, rest } from "./icons/rest.ts";
import { work } from "./icons/work.ts";
import { knownStatus, toneOfStatus } from "./statusKinds.ts";

const drawings: Readonly<Record<StatusKind, StatusDrawing>> = { ...mood, ...work, ...activity, ...rest, ...other };

interface StatusIconProps {
  kind: string;
  size?: "small" | "large" | "huge";
  /** Without one the icon is decoration: words stand beside it. */
  label?: string;
  /** Takes the colour of the words around it instead of its own. */
  plain?: boolean;
}

/** The icon of a status, tinted a little off register, as a woodcut is. */
export default function StatusIcon({ kind, size, label, plain }: StatusIconProps) {
  const known = knownStatus(kind);
  const { tint, lines } = drawings[known];
  const naming = label ? { role: "img", "aria-label": label } : { "aria-hidden": true };
  return (
    <svg
      className={classes("status-icon", size && `status-icon-${size}`, !plain && `mood-${toneOfStatus[known]}`)}
      viewBox="0 0 24 24"
      {...naming}
    >
      <g className="status-icon-tint">{tint.map((path) => <path key={path} d={path} />)}</g>
      {lines.map((path) => <path key={path} d={path} />)}
    </svg>
  );
}
