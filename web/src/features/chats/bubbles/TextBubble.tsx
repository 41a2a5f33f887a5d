import { memo } from "react";
import { isOnlyEmoji, textParts } from "@/lib/links.ts";

/** Words, with addresses to follow and mentions that stand out. */
export const TextBubble = memo(function TextBubble(props: { text: string; mentions?: string[] }) {
  if (isOnlyEmoji(props.text)) return <p className="bubble-emoji">{props.text}</p>;
  return (
    <p className="bubble bubble-text">
      {textParts(props.text, props.mentions).map((part, index) =>
        part.kind === "link"
          ? <a key={index} href={part.address} target="_blank" rel="noopener noreferrer nofollow">{part.text}</a>
          : part.kind === "mention"
          ? <b key={index} className="bubble-mention">{part.text}</b>
          : part.text
      )}
    </p>
  );
});
