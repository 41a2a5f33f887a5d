import { Suspense } from "react";
import { EmptyState } from "@/design/EmptyState.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { useIsWide } from "@/design/useIsWide.ts";
import type { Route, Screen } from "@/lib/route.ts";
import { useText } from "@/locale/useText.ts";
import { ConnectionNotice } from "./ConnectionNotice.tsx";
import { sections } from "./sections.ts";
import { SectionTabs } from "./SectionTabs.tsx";

interface ShellProps extends Omit<Route, "path"> {
  params: Record<string, string>;
}

/** The frame: tabs or rail, and one pane on a phone, up to three side by side on a wide screen. */
export function Shell(props: ShellProps) {
  const text = useText().app;
  const wide = useIsWide();
  const section = sections.find((each) => each.name === props.section);
  const deepest = props.side ?? props.main;
  return (
    <div className="shell">
      <a className="unseen" href="#main">{text.skip}</a>
      <SectionTabs current={props.section} hidden={!wide && deepest !== undefined} />
      <main className="shell-main" id="main">
        <ConnectionNotice />
        <div className="shell-panes">
          {wide
            ? (
              <>
                {section && !props.whole && (
                  <Pane kind="list" screen={section.list} params={props.params} name={section.name} />
                )}
                {props.main
                  ? <Pane kind="main" screen={props.main} params={props.params} name={mainName(props)} />
                  : section && (
                    <div className="pane page">
                      <EmptyState icon={section.icon} {...text.choose[section.name]} />
                    </div>
                  )}
                {props.side && (
                  <Pane kind="side" screen={props.side} params={props.params} name={JSON.stringify(props.params)} />
                )}
              </>
            )
            : <PhonePane {...props} />}
        </div>
      </main>
    </div>
  );
}

function PhonePane(props: ShellProps) {
  const section = sections.find((each) => each.name === props.section);
  if (props.side) return <Pane kind="side" screen={props.side} params={props.params} name="side" slides />;
  if (props.main) return <Pane kind="main" screen={props.main} params={props.params} name={mainName(props)} slides />;
  return section ? <Pane kind="list" screen={section.list} params={props.params} name={section.name} /> : null;
}

/** Two addresses with the same first value share their open thing, so that a side pane does not reload it. */
function mainName(props: ShellProps): string {
  return Object.values(props.params)[0] ?? "";
}

function Pane(
  props: {
    kind: "list" | "main" | "side";
    screen: Screen;
    params: Record<string, string>;
    name: string;
    slides?: boolean;
  },
) {
  const Screen = props.screen;
  return (
    <div className={`pane pane-${props.kind} ${props.slides ? "pane-in" : ""}`} key={`${props.kind}-${props.name}`}>
      <Suspense fallback={<SkeletonRows />}>
        <Screen params={props.params} />
      </Suspense>
    </div>
  );
}
