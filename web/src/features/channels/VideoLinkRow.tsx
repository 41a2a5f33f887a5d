import type { VideoLink } from "@/api/schema.ts";
import { Icon } from "@/design/Icon.tsx";
import { Link } from "@/design/Link.tsx";

/** The link underneath a video: inside this house it opens here, elsewhere in a window of its own. */
export function VideoLinkRow({ link }: { link: VideoLink }) {
  const inside = (
    <>
      <Icon name="link" size="small" />
      <span className="cut">{link.title}</span>
      <Icon name="forwardChevron" size="small" />
    </>
  );
  if (link.target.startsWith("/")) return <Link to={link.target} className="video-link">{inside}</Link>;
  return <a href={link.target} className="video-link" target="_blank" rel="noopener noreferrer nofollow">{inside}</a>;
}
