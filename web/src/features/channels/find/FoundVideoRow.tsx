import type { FoundVideo } from "@/api/schema.ts";
import { Icon } from "@/design/Icon.tsx";
import { Link } from "@/design/Link.tsx";
import { listTime, playingTime } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { ReasonLine } from "../ReasonLine.tsx";
import { stillOf } from "../stillOf.ts";
import { Marked } from "./Marked.tsx";

/** A video that was found: its still, its words with what one looked for, and which friends like it. */
export function FoundVideoRow({ found: { video, ranges, friends } }: { found: FoundVideo }) {
  const text = useText().channels;
  const still = stillOf(video);
  return (
    <li>
      <Link to={`/v/${video.id}?from=search`} className="found-video">
        <span className="video-still">
          {still ? <img src={still} alt="" loading="lazy" draggable={false} /> : <Icon name="film" />}
          {video.film && <span className="video-time">{playingTime(video.film.duration)}</span>}
        </span>
        <span className="found-video-words">
          <span className="found-video-title">
            {video.caption ? <Marked text={video.caption} ranges={ranges} /> : text.videoOf(video.page.name)}
          </span>
          <span className="quiet">
            {video.publishedAt === undefined ? video.page.name : `${video.page.name} · ${listTime(video.publishedAt)}`}
          </span>
          {friends && <ReasonLine reason={{ kind: "friends", ...friends }} />}
        </span>
      </Link>
    </li>
  );
}
