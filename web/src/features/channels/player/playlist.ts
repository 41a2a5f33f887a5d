/** A rendition of a film, as the master playlist names it. */
export interface Rendition {
  /** The address of its media playlist. */
  address: string;
  bandwidth: number;
  /** Pixels upright; absent where there is only sound. */
  height?: number;
  codecs: string;
  /** The address of the playlist with its sound, where that is kept apart. */
  sound?: string;
}

/** A stretch of a file: the bytes from the first up to, but without, the last. Without bytes the whole file is meant. */
export interface Piece {
  address: string;
  bytes?: [first: number, end: number];
}

/** A piece of a rendition that can be played by itself once the beginning of the file is known. */
export interface Segment extends Piece {
  /** Seconds from the beginning of the film. */
  start: number;
  duration: number;
}

/** What a media playlist says. */
export interface MediaPlaylist {
  /** What comes before the first segment; absent where each segment brings it along. */
  beginning?: Piece;
  segments: Segment[];
  /** Seconds. */
  duration: number;
}

/** Reads a master playlist (RFC 8216): the renditions, the smallest first. */
export function parseMaster(text: string, address: string): Rendition[] {
  const sounds = new Map<string, string>();
  const renditions: (Rendition & { group?: string })[] = [];
  let described: Record<string, string> | undefined;
  for (const line of lines(text)) {
    const [tag, value] = split(line);
    if (tag === "#EXT-X-MEDIA") {
      const media = attributes(value);
      const isBetter = media.DEFAULT === "YES" || !sounds.has(media["GROUP-ID"] ?? "");
      if (media.TYPE === "AUDIO" && media.URI && isBetter) {
        sounds.set(media["GROUP-ID"] ?? "", resolve(media.URI, address));
      }
    } else if (tag === "#EXT-X-STREAM-INF") described = attributes(value);
    else if (!line.startsWith("#") && described) {
      const height = Number(described.RESOLUTION?.split("x")[1]) || undefined;
      const bandwidth = Number(described.BANDWIDTH) || 0;
      renditions.push({
        address: resolve(line, address),
        bandwidth,
        height,
        codecs: described.CODECS ?? "",
        group: described.AUDIO,
      });
      described = undefined;
    }
  }
  return renditions
    .map(({ group, ...rendition }) => ({ ...rendition, sound: group === undefined ? undefined : sounds.get(group) }))
    .sort((one, other) => one.bandwidth - other.bandwidth);
}

/** Reads a media playlist (RFC 8216). */
export function parseMedia(text: string, address: string): MediaPlaylist {
  const playlist: MediaPlaylist = { segments: [], duration: 0 };
  let duration = 0;
  let range: string | undefined;
  let reached = 0;
  for (const line of lines(text)) {
    const [tag, value] = split(line);
    if (tag === "#EXT-X-MAP") {
      const map = attributes(value);
      playlist.beginning = piece(map.URI ?? "", address, map.BYTERANGE, 0);
    } else if (tag === "#EXTINF") duration = parseFloat(value);
    else if (tag === "#EXT-X-BYTERANGE") range = value;
    else if (!line.startsWith("#")) {
      const segment = piece(line, address, range, reached);
      reached = segment.bytes?.[1] ?? 0;
      playlist.segments.push({ ...segment, start: playlist.duration, duration });
      playlist.duration += duration;
      range = undefined;
    }
  }
  return playlist;
}

/** The segment that is played at a time; the last one after the end. */
export function segmentAt(segments: readonly Segment[], time: number): number {
  let [low, high] = [0, segments.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((segments[middle]?.start ?? 0) <= time) low = middle;
    else high = middle - 1;
  }
  return low;
}

function lines(text: string): string[] {
  return text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
}

function split(line: string): [tag: string, value: string] {
  const colon = line.startsWith("#") ? line.indexOf(":") : -1;
  return colon < 0 ? [line, ""] : [line.slice(0, colon), line.slice(colon + 1)];
}

/** `NAME=value,OTHER="a, b"`: a comma in quotes parts nothing. */
function attributes(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name, value] of text.matchAll(/([A-Z0-9-]+)=("[^"]*"|[^,]*)/g)) {
    found[name ?? ""] = (value ?? "").replace(/^"|"$/g, "");
  }
  return found;
}

/** `length@offset`; without an offset the piece begins where the last one ended. */
function piece(path: string, base: string, range: string | undefined, reached: number): Piece {
  const address = resolve(path, base);
  if (!range) return { address };
  const [length, offset] = range.split("@").map(Number);
  const first = offset ?? reached;
  return { address, bytes: [first, first + (length ?? 0)] };
}

function resolve(path: string, base: string): string {
  return new URL(path, base).href;
}
