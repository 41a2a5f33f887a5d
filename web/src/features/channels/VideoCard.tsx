import type { ReactNode } from "react";
import { useQuery } from "@/api/useQuery.ts";
import { Icon } from "@/design/Icon.tsx";
import { Link } from "@/design/Link.tsx";
import { playingTime } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { stillOf } from "./stillOf.ts";
import { videoQuery } from "./videos.ts";
import { videoTitle } from "./videoTitle.ts";

/** A video as a card in a chat: its still, its words, whose it is. Where one may not see it, something else stands. */
export default function VideoCard({ video: id, otherwise }: { video: string; otherwise: ReactNode }) {
  const text = useText().channels;
  const { value: video } = useQuery(videoQuery(id));
  if (!video) return <>{otherwise}</>;
  const still = stillOf(video);
  return (
    <Link to={`/v/${id}?from=chat`} className="card-bubble card-bubble-tall video-card-bubble">
      {still && (
        <span className="video-still">
          <img src={still} alt="" loading="lazy" draggable={false} />
          {video.film && (
            <>
              <span className="video-play">
                <Icon name="play" />
              </span>
              <span className="video-time">{playingTime(video.film.duration)}</span>
            </>
          )}
        </span>
      )}
      <span className="card-bubble-title">{videoTitle(video, text)}</span>
      <span className="card-bubble-foot">{text.cardFoot(video.page.name)}</span>
    </Link>
  );
}
