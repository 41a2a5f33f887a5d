import type { Video } from "@/api/schema.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Link } from "@/design/Link.tsx";
import { listTime } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";

/** Whose a video is, since when, and where it was made. */
export function VideoHead({ video }: { video: Video }) {
  const text = useText().channels;
  const { page, publishedAt, place } = video;
  const when = video.state === "published" && publishedAt !== undefined
    ? listTime(publishedAt)
    : text.states[video.state];
  return (
    <Link to={`/p/${page.handle}`} className="video-head">
      <Avatar id={page.id} name={page.name} picture={page.avatar} size="small" />
      <span className="row-words">
        <span className="row-title">{page.name}</span>
        <span className="row-line">{place ? `${when} · ${place}` : when}</span>
      </span>
    </Link>
  );
}
