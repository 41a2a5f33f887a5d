import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import { recallScroll, rememberScroll } from "@/design/keptScroll.ts";
import { ListEnd } from "@/design/ListEnd.tsx";
import { useText } from "@/locale/useText.ts";
import type { FeedViewProps } from "./FeedColumn.tsx";
import { FeedPage } from "./FeedPage.tsx";

/** So many pages on either side of the one that is looked at are drawn. */
const NEAR = 1;
const SOON = 3;

/** A feed as pages of the height of the window: one deliberate swipe, or one arrow key, leads to the next. */
export function FeedPager(props: FeedViewProps) {
  const text = useText().channels;
  const { entries, feed } = props;
  const pager = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(() => recallScroll(`channels/${feed}/page`));

  useLayoutEffect(() => {
    const element = pager.current;
    if (element) element.scrollTop = current * element.clientHeight;
  }, []);

  function scrolled() {
    const element = pager.current;
    if (!element?.clientHeight) return;
    const next = Math.round(element.scrollTop / element.clientHeight);
    if (next === current) return;
    setCurrent(next);
    rememberScroll(`channels/${feed}/page`, next);
    if (next + SOON >= entries.length && !props.isEnd && !props.isReading) props.onMore();
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, PageDown: 1, ArrowUp: -1, PageUp: -1 }[event.key];
    const element = pager.current;
    if (!step || !element || (event.target as HTMLElement).closest("[role^=menu], dialog")) return;
    event.preventDefault();
    element.scrollTo({ top: (current + step) * element.clientHeight, behavior: "smooth" });
  }

  return (
    <div
      ref={pager}
      className="pager"
      role="feed"
      aria-label={text.feeds[feed]}
      aria-busy={props.isReading}
      tabIndex={0}
      onScroll={scrolled}
      onKeyDown={onKeyDown}
    >
      {entries.map((entry, index) => (
        <FeedPage
          key={entry.video}
          entry={entry}
          feed={feed}
          position={index + 1}
          count={props.isEnd ? entries.length : -1}
          isCurrent={index === current}
          isNear={Math.abs(index - current) <= NEAR}
        />
      ))}
      <div className="pager-end">
        <ListEnd
          words={text.ends[feed]}
          isEnd={props.isEnd}
          isReading={props.isReading}
          error={props.moreError}
          onMore={props.onMore}
        />
      </div>
    </div>
  );
}
