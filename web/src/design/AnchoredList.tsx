import {
  forwardRef,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
} from "react";
import { Extents } from "@/lib/extents.ts";

/** What the owner of an anchored list can ask of it. */
export interface AnchoredListHandle {
  toEnd(): void;
  /** Scrolls an item into the upper third. */
  toKey(key: string): void;
}

interface AnchoredListProps<Item> {
  items: readonly Item[];
  keyOf: (item: Item) => string;
  render: (item: Item) => ReactNode;
  estimate: number;
  label: string;
  before?: ReactNode;
  onNearStart?: () => void;
  onNearEnd?: () => void;
  /** Whether the last item is in view. */
  onEndChange?: (atEnd: boolean) => void;
  /** The item to open at; without one the list opens at its end. */
  openAt?: string;
}

/** What stays where it is when something else changes: the end, or one item at a distance from the top of the window. */
type Anchor = "end" | { key: string; distance: number };

const MORE = 900;
const NEAR = 1_200;
const AT_END = 48;

function AnchoredListInner<Item>(props: AnchoredListProps<Item>, ref: React.Ref<AnchoredListHandle>) {
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const anchor = useRef<Anchor>(props.openAt ? { key: props.openAt, distance: 120 } : "end");
  const atEnd = useRef<boolean>();
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const extents = useMemo(() => new Extents(props.estimate), [props.estimate]);
  const keys = useMemo(() => props.items.map(props.keyOf), [props.items]);
  const indexes = useMemo(() => new Map(keys.map((key, index) => [key, index])), [keys]);
  useMemo(() => extents.arrange(keys), [extents, keys]);

  const height = scroller.current?.clientHeight || innerHeight;
  const [first, last] = extents.range(wantedTop(), height, MORE);
  const shown = useRef<[number, number]>([0, 0]);
  shown.current = [first, last];

  /** Where the window must begin so that the anchor stays. */
  function wantedTop(): number {
    const head = body.current?.offsetTop ?? 0;
    const place = anchor.current;
    if (place === "end") return Math.max(0, extents.total - height);
    const index = indexes.get(place.key);
    // The anchored item is gone (recalled, deleted): stay where the window is.
    if (index === undefined) return (scroller.current?.scrollTop ?? 0) - head;
    return extents.offset(index) - place.distance;
  }

  /** Remembers what to hold on to after the person has scrolled. */
  const rememberAnchor = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const left = element.scrollHeight - element.clientHeight - element.scrollTop;
    const top = element.scrollTop - (body.current?.offsetTop ?? 0);
    const index = extents.indexAt(Math.max(0, top));
    const key = keys[index];
    anchor.current = left <= AT_END || key === undefined ? "end" : { key, distance: extents.offset(index) - top };
    tellEnd(left <= AT_END);
  }, [extents, keys]);

  function tellEnd(now: boolean) {
    if (now === atEnd.current) return;
    atEnd.current = now;
    props.onEndChange?.(now);
  }

  function tellNear() {
    const element = scroller.current;
    if (!element) return;
    if (element.scrollTop < NEAR) props.onNearStart?.();
    if (element.scrollHeight - element.clientHeight - element.scrollTop < NEAR) props.onNearEnd?.();
  }

  // Measures what is drawn and puts the anchor back before anything is painted.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || !body.current) return;
    const measured: [string, number][] = [];
    for (const row of body.current.children) {
      const key = (row as HTMLElement).dataset.key;
      if (key) measured.push([key, row.getBoundingClientRect().height]);
    }
    const moved = extents.measure(measured);
    const top = anchor.current === "end" ? element.scrollHeight : wantedTop() + body.current.offsetTop;
    if (!moved && Math.abs(element.scrollTop - top) > 1) element.scrollTop = top;
    if (moved) draw();
  });

  useEffect(() => {
    const element = scroller.current;
    const content = body.current;
    if (!element || !content) return;
    // Pictures that load, a window that turns: everything is measured again.
    const resized = new ResizeObserver(() => draw());
    resized.observe(element);
    resized.observe(content);
    tellEnd(anchor.current === "end");
    return () => resized.disconnect();
  }, []);

  // A short window has no scroll event that could ask for more.
  useEffect(tellNear, [props.items]);

  useImperativeHandle(ref, () => ({
    toEnd() {
      anchor.current = "end";
      tellEnd(true);
      draw();
    },
    toKey(key) {
      anchor.current = { key, distance: (scroller.current?.clientHeight ?? 0) / 3 };
      tellEnd(false);
      draw();
    },
  }), []);

  return (
    <div
      ref={scroller}
      className="page-body anchored"
      role="region"
      aria-label={props.label}
      tabIndex={0}
      onKeyDown={moveBetweenItems}
      onScroll={() => {
        rememberAnchor();
        tellNear();
        const [from, to] = extents.range(wantedTop(), height, MORE / 2);
        if (from < shown.current[0] || to > shown.current[1]) draw();
      }}
    >
      {props.before}
      <div ref={body} role="list" aria-label={props.label}>
        <div role="presentation" style={{ height: extents.offset(first) }} />
        {props.items.slice(first, last).map((item, offset) => (
          <div
            key={keys[first + offset]}
            data-key={keys[first + offset]}
            role="listitem"
            aria-setsize={props.items.length}
            aria-posinset={first + offset + 1}
          >
            {props.render(item)}
          </div>
        ))}
        <div role="presentation" style={{ height: extents.total - extents.offset(last) }} />
      </div>
    </div>
  );
}

/** Arrow keys lead from the list to its newest item, and then from item to item. */
function moveBetweenItems(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (!step) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-item]")];
  const index = all.indexOf(event.target as HTMLElement);
  if (index < 0 && event.target !== event.currentTarget) return;
  const next = index < 0 ? all[all.length - 1] : all[index + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** A list that opens at its end and keeps what is looked at in place while items come before, after and in between. */
export const AnchoredList = forwardRef(AnchoredListInner) as <Item>(
  props: AnchoredListProps<Item> & { ref?: React.Ref<AnchoredListHandle> },
) => ReactElement;
