import { type ReactNode, type Ref, useImperativeHandle, useLayoutEffect, useMemo, useReducer, useRef } from "react";
import { Extents } from "@/lib/extents.ts";
import { recallScroll, rememberScroll } from "./keptScroll.ts";

/** What the owner of a list can ask of it. */
export interface VirtualListHandle {
  /** Scrolls an item to the top. */
  toKey(key: string): void;
}

interface VirtualListProps<Item> {
  handle?: Ref<VirtualListHandle>;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  render: (item: Item, index: number) => ReactNode;
  /** The height most items have before they are measured. */
  estimate: number;
  label?: string;
  /** Under this name the list finds its scroll position again when the screen is opened anew. */
  keep?: string;
  before?: ReactNode;
  after?: ReactNode;
  className?: string;
}

const MORE = 600;

/** A scrolling list of any length that renders only what can be seen and a little more. */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const scroller = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  const [, render] = useReducer((count: number) => count + 1, 0);
  const extents = useMemo(() => new Extents(props.estimate), [props.estimate]);
  const keys = useMemo(() => props.items.map(props.keyOf), [props.items]);
  useMemo(() => extents.arrange(keys), [extents, keys]);

  const top = (scroller.current?.scrollTop ?? (props.keep ? recallScroll(props.keep) : 0)) -
    (inner.current?.offsetTop ?? 0);
  const [first, last] = extents.range(top, scroller.current?.clientHeight ?? innerHeight, MORE);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    if (props.keep) element.scrollTop = recallScroll(props.keep);
    const resized = new ResizeObserver(render);
    resized.observe(element);
    return () => resized.disconnect();
  }, [props.keep]);

  useImperativeHandle(props.handle, () => ({
    toKey(key) {
      const index = keys.indexOf(key);
      const scroll = () => scroller.current?.scrollTo({ top: (inner.current?.offsetTop ?? 0) + extents.offset(index) });
      if (index < 0) return;
      scroll();
      // What is drawn there has been measured by then.
      requestAnimationFrame(scroll);
    },
  }), [keys, extents]);

  useLayoutEffect(() => {
    // In a dialog that is not open yet nothing has a height.
    if (!scroller.current?.clientHeight) return;
    const measured: [string, number][] = [];
    for (const row of inner.current?.children ?? []) {
      const key = (row as HTMLElement).dataset.key;
      if (key) measured.push([key, (row as HTMLElement).offsetHeight]);
    }
    if (extents.measure(measured)) render();
  });

  return (
    <div
      ref={scroller}
      className={`page-body ${props.className ?? ""}`}
      tabIndex={-1}
      onScroll={(event) => {
        if (props.keep) rememberScroll(props.keep, event.currentTarget.scrollTop);
        render();
      }}
    >
      {props.before}
      <div ref={inner} role="list" aria-label={props.label}>
        <div role="presentation" style={{ height: extents.offset(first) }} />
        {props.items.slice(first, last).map((item, offset) => (
          <div
            key={keys[first + offset]}
            data-key={keys[first + offset]}
            role="listitem"
            aria-setsize={props.items.length}
            aria-posinset={first + offset + 1}
          >
            {props.render(item, first + offset)}
          </div>
        ))}
        <div role="presentation" style={{ height: extents.total - extents.offset(last) }} />
      </div>
      {props.after}
    </div>
  );
}
