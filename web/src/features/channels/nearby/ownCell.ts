import { geoCell } from "./geoCell.ts";

/** About where this device is; the browser asks the person first. Nothing finer than the cell is kept or sent. */
export function ownCell(): Promise<string | undefined> {
  return new Promise((resolve) => {
    if (!("geolocation" in navigator)) return resolve(undefined);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve(geoCell(coords.latitude, coords.longitude)),
      () => resolve(undefined),
      { enableHighAccuracy: false, maximumAge: 600_000, timeout: 15_000 },
    );
  });
}
