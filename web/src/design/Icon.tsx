import { classes } from "@/lib/classes.ts";
import { type IconName, icons } from "./icons.ts";

/** One icon of the set; decorative unless a label is given. */
export function Icon(props: { name: IconName; size?: "tiny" | "small"; label?: string; className?: string }) {
  const className = classes("icon", props.size && `icon-${props.size}`, props.className);
  const naming = props.label ? { role: "img", "aria-label": props.label } : { "aria-hidden": true };
  return (
    <svg className={className} viewBox="0 0 24 24" {...naming}>
      {icons[props.name].map((path) => <path key={path} d={path} />)}
    </svg>
  );
}
