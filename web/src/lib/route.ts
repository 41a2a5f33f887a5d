import type { ComponentType } from "react";

/** What every screen is given. */
export interface ScreenProps {
  /** The values of the `:names` in its path. */
  params: Record<string, string>;
}

/** A component that fills a pane. */
export type Screen = ComponentType<ScreenProps>;

/** The four tabs. */
export type SectionName = "chats" | "contacts" | "discover" | "me";

/** One address of the application and what is shown there. */
export interface Route {
  path: string;
  /** Which tab it belongs to; a route without one fills the window. */
  section?: SectionName;
  /** The open thing. Without one the list of the section is the page. */
  main?: Screen;
  /** Beside the open thing on a wide screen, above it on a phone. */
  side?: Screen;
  /** Uses the whole width instead of standing beside the list. */
  whole?: boolean;
  /** Shown without an account too. */
  open?: boolean;
}
