import type { Status } from "@/api/schema.ts";
import { Icon } from "@/design/Icon.tsx";
import { Link } from "@/design/Link.tsx";
import { mapAddress } from "@/lib/mapAddress.ts";
import { lengthOfTime, listTime } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";

/** What goes with a status: a place, a song, a card, and how long it lasts. */
export function StatusExtras({ status }: { status: Status }) {
  const text = useText().statuses;
  const { place, song, card } = status;
  return (
    <ul className="scene-extras">
      {place && (
        <li>
          <a className="scene-chip" href={mapAddress(place)} target="_blank" rel="noopener noreferrer">
            <Icon name="place" size="small" />
            <span className="cut">{place.name}</span>
          </a>
        </li>
      )}
      {song && (
        <li className="scene-chip">
          <Icon name="song" size="small" />
          <span className="cut">{text.songBy(song.title, song.artist)}</span>
        </li>
      )}
      {card && (
        <li>
          <Link className="scene-chip" to={card.target}>
            <Icon name={card.of === "page" ? "page" : "film"} size="small" />
            <span className="cut">{card.title || card.subtitle}</span>
          </Link>
        </li>
      )}
      <li className="scene-note">
        {text.since(listTime(status.at))} · {text.endsIn(lengthOfTime(Math.max(60_000, status.endsAt - Date.now())))}
      </li>
    </ul>
  );
}
