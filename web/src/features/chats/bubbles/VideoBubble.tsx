import { useState } from "react";
import type { Attachment } from "@/api/schema.ts";
import { fitPicture } from "@/design/fitPicture.ts";
import { Icon } from "@/design/Icon.tsx";
import { playingTime } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";

/** A video message: its still until it is pressed, then it plays in place. */
export function VideoBubble({ video }: { video: Attachment }) {
  const text = useText().chats;
  const [playing, setPlaying] = useState(false);
  const size = fitPicture(video.width, video.height);
  if (playing) {
    return (
      <video
        className="picture"
        style={size}
        src={video.path}
        poster={video.poster}
        aria-label={text.videoMessage}
        controls
        autoPlay
        playsInline
      />
    );
  }
  return (
    <button
      type="button"
      className="picture video"
      style={size}
      aria-label={`${text.play}: ${text.videoMessage}`}
      onClick={() => setPlaying(true)}
    >
      {video.poster && <img src={video.poster} alt="" loading="lazy" draggable={false} />}
      <span className="video-play">
        <Icon name="play" />
      </span>
      {video.duration !== undefined && <span className="video-time">{playingTime(video.duration)}</span>}
    </button>
  );
}
