import { useRef } from "react";
import type { ActSource, Attachment, Video } from "@/api/schema.ts";
import { PictureStrip } from "./PictureStrip.tsx";
import { useLookedAt } from "./useLookedAt.ts";

/** The pictures of a post; how long they are looked at counts as watching. */
export function PicturePost(props: { video: Video; pictures: Attachment[]; source: ActSource }) {
  const place = useRef<HTMLDivElement>(null);
  useLookedAt(place, props.video.id, props.source);
  return (
    <div ref={place} className="picture-post">
      <PictureStrip pictures={props.pictures} />
    </div>
  );
}
