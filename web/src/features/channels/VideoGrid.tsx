import type { ActSource } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Icon } from "@/design/Icon.tsx";
import { Link } from "@/design/Link.tsx";
import { playingTime, shortCount } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { stillOf } from "./stillOf.ts";
import { videoQuery } from "./videos.ts";
import { videoTitle } from "./videoTitle.ts";

/** Videos as stills in rows. */
export function VideoGrid({ videos, source }: { videos: readonly string[]; source: ActSource }) {
  return (
    <ul className="video-grid">
      {videos.map((video) => <GridStill key={video} video={video} source={source} />)}
    </ul>
  );
}

function GridStill({ video: id, source }: { video: string; source: ActSource }) {
  const text = useText().channels;
  const { value: video } = useQuery(videoQuery(id));
  if (!video) return null;
  const still = stillOf(video);
  return (
    <li>
      <Link to={`/v/${id}?from=${source}`} className="video-grid-one">
        <span className="video-still">
          {still ? <img src={still} alt="" loading="lazy" draggable={false} /> : <Icon name="film" />}
          {video.film && <span className="video-time">{playingTime(video.film.duration)}</span>}
          {video.pictures && video.pictures.length > 1 && <span className="video-time">{video.pictures.length}</span>}
        </span>
        <span className="video-grid-title">{videoTitle(video, text)}</span>
        <span className="quiet">
          {video.state === "published"
            ? text.viewsOf(video.counts.views, shortCount(video.counts.views))
            : text.states[video.state]}
        </span>
      </Link>
    </li>
  );
}
