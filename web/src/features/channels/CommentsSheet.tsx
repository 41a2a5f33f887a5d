import { useQuery } from "@/api/useQuery.ts";
import { Sheet } from "@/design/Sheet.tsx";
import { useText } from "@/locale/useText.ts";
import { Comments } from "./Comments.tsx";
import { videoQuery } from "./videos.ts";

/** The comments of a video over the feed. */
export function CommentsSheet({ video: id, onClose }: { video: string; onClose: () => void }) {
  const text = useText().channels;
  const { value: video } = useQuery(videoQuery(id));
  if (!video) return null;
  return (
    <Sheet title={text.commentsOf(video.counts.comments)} onClose={onClose}>
      <Comments video={video} />
    </Sheet>
  );
}
