import { type ReactNode, type Ref, useEffect } from "react";
import { goBack } from "@/lib/navigation.ts";
import { useText } from "@/locale/useText.ts";
import { IconButton } from "./IconButton.tsx";
import { useIsWide } from "./useIsWide.ts";
import { classes } from "@/lib/classes.ts";

interface PageProps {
  title: string;
  titleParts?: ReactNode;
  subtitle?: ReactNode;
  /** Where "back" leads when this page was opened directly; none on the first page of a tab. */
  parent?: string;
  /** Keeps the back button on wide screens too (for pages deeper than list and detail). */
  deep?: boolean;
  actions?: ReactNode;
  /** Something between bar and body that does not scroll. */
  head?: ReactNode;
  footer?: ReactNode;
  /** The body scrolls in one centred column; otherwise children fill the page and scroll themselves. */
  column?: boolean;
  /** A list that scrolls itself keeps to the width of a column. */
  measured?: boolean;
  bodyRef?: Ref<HTMLDivElement>;
  children: ReactNode;
}

/** A screen: a bar with title and actions over a body. */
export function Page(props: PageProps) {
  const text = useText();
  const wide = useIsWide();
  const parent = props.parent;
  const back = parent !== undefined && (!wide || props.deep);
  useEffect(() => {
    document.title = `${props.title} · ${text.app.name}`;
  }, [props.title, text]);
  return (
    <section className={classes("page", props.measured && "page-measured")} aria-label={props.title}>
      <header className={classes("page-bar", back && "page-bar-back")}>
        {back && <IconButton icon="back" label={text.app.back} onPress={() => goBack(parent)} />}
        <div className="page-titles">
          <h1 className={classes("page-title", !parent && "page-title-large")}>{props.titleParts ?? props.title}</h1>
          {props.subtitle && <div className="page-subtitle">{props.subtitle}</div>}
        </div>
        {props.actions}
      </header>
      {props.head}
      {props.column
        ? (
          <div className="page-body" ref={props.bodyRef} tabIndex={-1}>
            <div className="page-column">{props.children}</div>
          </div>
        )
        : props.children}
      {props.footer && <footer className="page-footer">{props.footer}</footer>}
    </section>
  );
}
