import { memo } from "react";
import type { Moment } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Icon } from "@/design/Icon.tsx";
import { Link } from "@/design/Link.tsx";
import { dayOfMonth, monthName, wholeDay } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { momentQuery } from "./moments.ts";

/** One post of an album: its day at the side where it is the first of that day, a small picture, the words. */
export const AlbumPost = memo(function AlbumPost({ moment: id, day }: { moment: string; day?: number }) {
  const text = useText().moments;
  const { value: moment } = useQuery(momentQuery(id));
  if (!moment) return null;
  const pictures = moment.pictures ?? [];
  const isLimited = moment.audience && moment.audience !== "all";
  return (
    <div className="album-post">
      <p className="album-day">
        {day !== undefined && (
          <>
            <span className="album-day-number">{dayOfMonth(day)}</span>
            <span className="album-day-month">{monthName(day)}</span>
          </>
        )}
      </p>
      <Link
        to={`/moments/${id}`}
        className="album-door"
        aria-label={`${text.album.openPost(wholeDay(moment.at))} ${moment.text}`}
      >
        <AlbumStill moment={moment} />
        <span className="album-words">
          <span className="album-text">{moment.text || moment.card?.title || moment.card?.subtitle}</span>
          <span className="album-note">
            {pictures.length > 1 && text.album.pictures(pictures.length)}
            {isLimited && (
              <span className="album-limited">
                <Icon name={moment.audience === "self" ? "lock" : "eye"} size="tiny" />
                {moment.audience === "self" ? text.onlyMe : text.limited}
              </span>
            )}
          </span>
        </span>
      </Link>
    </div>
  );
});

/** Up to four pictures as one, or the still of a video or card. */
function AlbumStill({ moment }: { moment: Moment }) {
  const pictures = (moment.pictures ?? []).slice(0, 4).map((each) => each.thumbnail ?? each.path);
  const still = moment.video?.poster ?? moment.card?.picture;
  const shown = pictures.length ? pictures : still ? [still] : [];
  if (!shown.length) return null;
  return (
    <span className={`album-still album-still-${shown.length}`}>
      {shown.map((path) => <img key={path} src={path} alt="" loading="lazy" draggable={false} />)}
      {moment.video && (
        <span className="video-play">
          <Icon name="play" size="small" />
        </span>
      )}
    </span>
  );
}
