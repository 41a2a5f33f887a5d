import { classes } from "@/lib/classes.ts";

interface ProgressProps {
  label: string;
  /** From 0 to 1; absent while nobody can say how far it is. */
  value?: number;
}

/** How far something longer than a second has come. */
export function Progress({ label, value }: ProgressProps) {
  const percent = value === undefined ? undefined : Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <div
      className={classes("progress", percent === undefined && "progress-unknown")}
      role="progressbar"
      aria-label={label}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
    >
      <div className="progress-bar" style={percent === undefined ? undefined : { width: `${percent}%` }} />
    </div>
  );
}
