import { useState } from "react";
import type { Video } from "@/api/schema.ts";
import { Link } from "@/design/Link.tsx";
import { useText } from "@/locale/useText.ts";
import { captionParts, foldedCaption } from "./caption.ts";

/** What stands under a video, with its topics and Pages as links; long ones fold. */
export function Caption({ video, unfolded = false }: { video: Video; unfolded?: boolean }) {
  const text = useText().channels;
  const folded = foldedCaption(video.caption);
  const [isOpen, setOpen] = useState(unfolded);
  if (!video.caption) return null;
  const shown = isOpen || folded === undefined ? video.caption : folded;
  return (
    <p className="caption">
      {captionParts(shown, video.topics, video.pages).map((part, index) => {
        switch (part.kind) {
          case "topic":
            return <Link key={index} to={`/topics/${encodeURIComponent(part.topic)}`}>{part.text}</Link>;
          case "page":
            return <Link key={index} to={`/p/${part.handle}`}>{part.text}</Link>;
          case "link":
            return <a key={index} href={part.address} target="_blank" rel="noopener noreferrer">{part.text}</a>;
          default:
            return part.text;
        }
      })}
      {folded !== undefined && !unfolded && (
        <>
          {isOpen ? " " : "… "}
          <button type="button" className="caption-fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? text.less : text.more}
          </button>
        </>
      )}
    </p>
  );
}
