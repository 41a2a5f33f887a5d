import type { ReactNode } from "react";
import { classes } from "@/lib/classes.ts";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.ts";

/** What a button is for: the one thing to do, another thing, a quiet word, or something hard to undo. */
export type ButtonKind = "primary" | "quiet" | "plain" | "danger";

interface ButtonProps {
  children: ReactNode;
  kind?: ButtonKind;
  icon?: IconName;
  wide?: boolean;
  busy?: boolean;
  disabled?: boolean;
  submit?: boolean;
  autoFocus?: boolean;
  onPress?: () => void;
}

/** A button with words. While busy it keeps its size and cannot be pressed again. */
export function Button({ kind = "quiet", ...props }: ButtonProps) {
  return (
    <button
      type={props.submit ? "submit" : "button"}
      className={classes("button", `button-${kind}`, props.wide && "button-wide")}
      disabled={props.disabled || props.busy}
      aria-busy={props.busy || undefined}
      autoFocus={props.autoFocus}
      onClick={props.onPress}
    >
      {props.icon && <Icon name={props.icon} size="small" />}
      {props.children}
    </button>
  );
}
