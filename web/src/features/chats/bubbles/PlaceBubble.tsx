import type { PlaceContent } from "@/api/schema.ts";
import { Icon } from "@/design/Icon.tsx";
import { mapAddress } from "@/lib/mapAddress.ts";
import { useText } from "@/locale/useText.ts";

/** A place. Opening it leaves this page for the map that the device or the web offers. */
export function PlaceBubble({ place }: { place: PlaceContent }) {
  const text = useText().chats;
  const position = `${place.latitude},${place.longitude}`;
  return (
    <a
      className="card-bubble place"
      href={mapAddress(place)}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={`${place.name}. ${text.openMap}`}
    >
      <span className="card-bubble-icon place-icon">
        <Icon name="place" />
      </span>
      <span className="row-words">
        <span className="card-bubble-title">{place.name}</span>
        <span className="row-line row-line-wrap">{place.address || position}</span>
      </span>
    </a>
  );
}
