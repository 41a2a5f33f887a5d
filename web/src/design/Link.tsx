import type { AnchorHTMLAttributes, MouseEvent } from "react";
import { navigate } from "@/lib/navigation.ts";

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  to: string;
  replace?: boolean;
}

/** A link inside the application; new-tab clicks and copying stay the browser's. */
export function Link({ to, replace, onClick, ...props }: LinkProps) {
  function follow(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (event.defaultPrevented || !plain) return;
    event.preventDefault();
    navigate(to, replace ? "replace" : "push");
  }
  return <a href={to} onClick={follow} {...props} />;
}
