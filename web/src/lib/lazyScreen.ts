import { createElement, lazy } from "react";
import type { Screen, ScreenProps } from "./route.ts";

/** One screen of a feature. The screens of a feature are one file, loaded when the first of them is opened. */
export function lazyScreen<Name extends string>(load: () => Promise<Record<Name, Screen>>, name: Name): Screen {
  return lazy(async () => {
    const OneScreen = (await load())[name];
    return { default: (props: ScreenProps) => createElement(OneScreen, props) };
  });
}
