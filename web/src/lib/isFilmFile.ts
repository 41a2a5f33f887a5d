/** The endings of films that browsers often have no type for. */
const ENDINGS = /\.(3gp|avi|flv|m2ts|m4v|mkv|mov|mp4|mpe?g|mts|ogv|ts|webm|wmv)$/i;

/** Whether a file is to be taken for a film: by its type, and by its ending where the browser knows none. */
export function isFilmFile({ name, type }: { name: string; type: string }): boolean {
  return type.startsWith("video/") || (type === "" || type === "application/octet-stream") && ENDINGS.test(name);
}
