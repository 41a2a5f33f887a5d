import { useCallback, useSyncExternalStore } from "react";
import type { FilmUpload } from "./FilmUpload.ts";

const nothing = () => () => {};

/** The id of an uploaded film, from the moment that all of it is on the server. */
export function useAttachment(upload: FilmUpload | undefined): string | undefined {
  return useSyncExternalStore(upload?.listen ?? nothing, useCallback(() => upload?.state.attachment, [upload]));
}
