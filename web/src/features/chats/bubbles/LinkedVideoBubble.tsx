import { lazy, Suspense } from "react";
import { linkedVideo } from "./linkedVideo.ts";
import { TextBubble } from "./TextBubble.tsx";

const VideoCard = lazy(() => import("@/features/channels/VideoCard.tsx"));

/** A video of Channels as a card that opens inside; its link where the card cannot be shown. */
export function LinkedVideoBubble({ text }: { text: string }) {
  const plain = <TextBubble text={text} />;
  return (
    <Suspense fallback={plain}>
      <VideoCard video={linkedVideo(text) ?? ""} otherwise={plain} />
    </Suspense>
  );
}
