import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { classes } from "@/lib/classes.ts";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.ts";

interface IconButtonProps extends Omit<ComponentPropsWithoutRef<"button">, "children" | "type"> {
  icon: IconName;
  /** Said by screen readers and shown on hover. */
  label: string;
  filled?: boolean;
  submit?: boolean;
  onPress?: () => void;
}

/** A square button that shows an icon and says its name. */
export const IconButton = forwardRef<HTMLButtonElement, IconButtonProps>(function IconButton(props, ref) {
  const { icon, label, filled, submit, onPress, className, onClick, ...rest } = props;
  return (
    <button
      ref={ref}
      type={submit ? "submit" : "button"}
      className={classes("icon-button", filled && "icon-button-filled", className)}
      aria-label={label}
      title={label}
      onClick={onClick ?? (() => onPress?.())}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
});
