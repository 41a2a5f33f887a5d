import { lazy, Suspense, useState } from "react";
import type { Moment } from "@/api/schema.ts";
import { PictureGrid } from "@/design/PictureGrid.tsx";
import type { ViewedPicture } from "@/design/PictureViewer.tsx";
import { CardBubble } from "@/features/chats/bubbles/CardBubble.tsx";
import { VideoBubble } from "@/features/chats/bubbles/VideoBubble.tsx";

const PictureViewer = lazy(() => import("@/design/PictureViewer.tsx"));

/** What a post shows besides its words: pictures, a video, or a card. */
export function MomentMedia({ moment }: { moment: Moment }) {
  const [viewed, setViewed] = useState<{ pictures: ViewedPicture[]; index: number }>();
  return (
    <>
      {moment.pictures && moment.pictures.length > 0 && (
        <PictureGrid
          pictures={moment.pictures}
          view={(pictures, index) => setViewed({ pictures, index })}
        />
      )}
      {moment.video && <VideoBubble video={moment.video} />}
      {moment.card && <CardBubble card={moment.card} />}
      <Suspense>{viewed && <PictureViewer {...viewed} onClose={() => setViewed(undefined)} />}</Suspense>
    </>
  );
}
