import { useLayoutEffect, useRef, useState } from "react";
import { classes } from "@/lib/classes.ts";
import { textParts } from "@/lib/links.ts";
import { useText } from "@/locale/useText.ts";

/** Words that fold after six lines, unless they are shown whole. */
export function FoldedText({ text: words, mentions, whole }: { text: string; mentions: string[]; whole: boolean }) {
  const text = useText().moments;
  const place = useRef<HTMLParagraphElement>(null);
  const [isLong, setLong] = useState(false);
  const [isOpen, setOpen] = useState(whole);

  useLayoutEffect(() => {
    const element = place.current;
    if (!element || isOpen) return;
    const measure = () => setLong(element.scrollHeight > element.clientHeight + 1);
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    measure();
    return () => resized.disconnect();
  }, [words, isOpen]);

  return (
    <>
      <p ref={place} className={classes("moment-text", !isOpen && "moment-text-folded")}>
        {textParts(words, mentions).map((part, index) =>
          part.kind === "link"
            ? <a key={index} href={part.address} target="_blank" rel="noopener noreferrer nofollow">{part.text}</a>
            : part.kind === "mention"
            ? <b key={index} className="bubble-mention">{part.text}</b>
            : part.text
        )}
      </p>
      {(isLong || isOpen) && !whole && (
        <button
          type="button"
          className="moment-fold"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? text.unfold : text.fold}
        </button>
      )}
    </>
  );
}
