import { useEffect, useRef } from "react";
import { useText } from "@/locale/useText.ts";
import { Button } from "./Button.tsx";
import { SkeletonRows } from "./Skeleton.tsx";

interface ListEndProps {
  /** What is said when everything has been seen. */
  words: string;
  isEnd: boolean;
  isReading: boolean;
  error?: unknown;
  onMore: () => void;
}

/** What stands below a list that is read page by page: the next page as it is needed, and in the end a mark that it ended. */
export function ListEnd(props: ListEndProps) {
  const text = useText().app;
  const mark = useRef<HTMLDivElement>(null);
  const waits = !props.isEnd && !props.isReading && !props.error;
  useEffect(() => {
    if (!mark.current || !waits) return;
    const near = new IntersectionObserver(([entry]) => entry?.isIntersecting && props.onMore(), {
      rootMargin: "800px",
    });
    near.observe(mark.current);
    return () => near.disconnect();
  }, [waits, props.onMore]);
  return (
    <div ref={mark} className="list-end">
      {props.isEnd
        ? <p>{props.words}</p>
        : props.error
        ? <Button icon="refresh" onPress={props.onMore}>{text.tryAgain}</Button>
        : <SkeletonRows count={2} />}
    </div>
  );
}
