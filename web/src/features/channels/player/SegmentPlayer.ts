import { type MediaPlaylist, parseMaster, parseMedia, type Piece, type Rendition, segmentAt } from "./playlist.ts";

const AHEAD = 30;
const BEHIND = 60;
const TRIES = 4;
/** Of the measured speed so much is counted on. */
const TRUST = 0.7;

/** What is filled with segments: the picture, or the sound where that is kept apart. */
interface Track {
  buffer: SourceBuffer;
  playlist: MediaPlaylist;
  /** What the buffer has got the beginning of. */
  begun?: MediaPlaylist;
}

/**
 * Plays our own playlists through Media Source Extensions, for browsers without HLS and where one size was chosen:
 * fetches pieces of the files by their bytes, keeps half a minute ahead, and takes the size that the line can carry.
 */
export class SegmentPlayer {
  private readonly source = new MediaSource();
  private readonly address = URL.createObjectURL(this.source);
  private readonly ended = new AbortController();
  private renditions: Rendition[] = [];
  private playlists = new Map<string, Promise<MediaPlaylist>>();
  private tracks: Track[] = [];
  private chosen: Rendition | undefined;
  private busy = false;
  /** Bits a second, smoothed; so much is believed before anything was measured. */
  private speed = 2_000_000;

  /** @param height the one size to play; without it the size follows the line. */
  constructor(
    private readonly element: HTMLVideoElement,
    private readonly playlist: string,
    private readonly height: number | undefined,
    private readonly failed: (error: unknown) => void,
  ) {
    element.src = this.address;
    const { signal } = this.ended;
    this.source.addEventListener("sourceopen", () => this.attempt(() => this.open()), { once: true, signal });
    for (const event of ["timeupdate", "seeking", "waiting"]) {
      element.addEventListener(event, () => this.attempt(() => this.fill()), { signal });
    }
  }

  /** Whether this browser can play in this way at all. */
  static get isPossible(): boolean {
    return typeof MediaSource !== "undefined";
  }

  stop() {
    this.ended.abort();
    URL.revokeObjectURL(this.address);
  }

  private attempt(work: () => Promise<void>) {
    work().catch((error) => {
      if (!this.ended.signal.aborted) this.failed(error);
    });
  }

  private async open() {
    this.renditions = parseMaster(await this.text(this.playlist), new URL(this.playlist, location.href).href)
      .filter(({ codecs }) => MediaSource.isTypeSupported(`video/mp4; codecs="${codecs}"`));
    const first = this.choose();
    if (!first) throw new Error("This browser plays none of the renditions.");
    this.chosen = first;
    const picture = await this.media(first.address);
    const sound = first.sound === undefined ? undefined : await this.media(first.sound);
    this.source.duration = picture.duration;
    const [pictureCodecs, soundCodecs] = codecsApart(first.codecs, sound !== undefined);
    this.tracks.push({
      buffer: this.source.addSourceBuffer(`video/mp4; codecs="${pictureCodecs}"`),
      playlist: picture,
    });
    if (sound) {
      this.tracks.push({
        buffer: this.source.addSourceBuffer(`audio/mp4; codecs="${soundCodecs}"`),
        playlist: sound,
      });
    }
    await this.fill();
  }

  /** Appends segment after segment until enough lies ahead. */
  private async fill() {
    if (this.busy || !this.tracks.length) return;
    this.busy = true;
    try {
      for (let track = this.hungriest(); track && !this.ended.signal.aborted; track = this.hungriest()) {
        await this.append(track);
      }
      this.finishWhenComplete();
    } finally {
      this.busy = false;
    }
  }

  /** The track with the least ahead, if one needs more. */
  private hungriest(): Track | undefined {
    const now = this.element.currentTime;
    return this.tracks
      .map((track) => ({ track, end: bufferedEnd(track.buffer, now) }))
      .filter(({ track, end }) => end < Math.min(now + AHEAD, lastTime(track.playlist)))
      .sort((one, other) => one.end - other.end)[0]?.track;
  }

  private async append(track: Track) {
    await this.follow(track);
    const { segments, beginning } = track.playlist;
    const position = this.element.currentTime;
    const end = bufferedEnd(track.buffer, position);
    // A little further: sizes of segments are rounded in the playlist.
    const segment = segments[segmentAt(segments, end + 0.05)];
    if (!segment) return;
    if (track.begun !== track.playlist && beginning) {
      await this.put(track.buffer, await this.bytes(beginning));
      track.begun = track.playlist;
    }
    await this.put(track.buffer, await this.bytes(segment));
    if (bufferedEnd(track.buffer, position) <= end && this.element.currentTime === position) {
      // Timestamps that do not fit the playlist would be fetched for ever.
      throw new Error("A segment did not bring the film further.");
    }
    await this.forget(track.buffer);
  }

  /** Takes another size where the line has become faster or slower. */
  private async follow(track: Track) {
    const wanted = this.choose();
    if (track !== this.tracks[0] || !wanted || wanted === this.chosen) return;
    const playlist = await this.media(wanted.address);
    track.buffer.changeType(`video/mp4; codecs="${codecsApart(wanted.codecs, this.tracks.length > 1)[0]}"`);
    track.playlist = playlist;
    this.chosen = wanted;
  }

  private choose(): Rendition | undefined {
    const { renditions } = this;
    if (this.height !== undefined) {
      const fitting = renditions.filter(({ height }) => height === this.height);
      if (fitting.length) return fitting[fitting.length - 1];
    }
    return [...renditions].reverse().find(({ bandwidth }) => bandwidth <= this.speed * TRUST) ?? renditions[0];
  }

  private finishWhenComplete() {
    const complete = this.tracks.every(({ buffer, playlist }) =>
      bufferedEnd(buffer, this.element.currentTime) >= lastTime(playlist)
    );
    if (complete && this.source.readyState === "open") this.source.endOfStream();
  }

  /** Drops what lies far behind, so that a film of hours does not fill the memory. */
  private async forget(buffer: SourceBuffer) {
    const until = this.element.currentTime - BEHIND;
    if (!buffer.buffered.length || buffer.buffered.start(0) >= until - BEHIND) return;
    await changed(buffer, () => buffer.remove(0, until));
  }

  private async put(buffer: SourceBuffer, bytes: ArrayBuffer) {
    if (!this.ended.signal.aborted) await changed(buffer, () => buffer.appendBuffer(bytes));
  }

  private media(address: string): Promise<MediaPlaylist> {
    const known = this.playlists.get(address);
    if (known) return known;
    const read = this.text(address).then((text) => parseMedia(text, address));
    this.playlists.set(address, read);
    return read;
  }

  private async text(address: string): Promise<string> {
    return new TextDecoder().decode(await this.bytes({ address }));
  }

  private async bytes({ address, bytes }: Piece): Promise<ArrayBuffer> {
    const headers: Record<string, string> = bytes ? { Range: `bytes=${bytes[0]}-${bytes[1] - 1}` } : {};
    for (let tries = 1;; tries += 1) {
      try {
        const began = performance.now();
        const answer = await fetch(address, { headers, credentials: "same-origin", signal: this.ended.signal });
        if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
        const read = await answer.arrayBuffer();
        if (bytes) this.measure(read.byteLength, performance.now() - began);
        return read;
      } catch (error) {
        if (this.ended.signal.aborted || tries === TRIES) throw error;
        await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** tries));
      }
    }
  }

  private measure(bytes: number, milliseconds: number) {
    // Small pieces measure the way there, not the width of the line.
    if (bytes < 20_000) return;
    this.speed = this.speed * 0.6 + (bytes * 8_000) / Math.max(milliseconds, 1) * 0.4;
  }
}

/** How far a buffer reaches without a gap from a time on; the time itself when there is nothing. */
function bufferedEnd({ buffered }: SourceBuffer, time: number): number {
  for (let index = 0; index < buffered.length; index += 1) {
    if (buffered.start(index) <= time + 0.2 && buffered.end(index) > time) return buffered.end(index);
  }
  return time;
}

/** From here on a film counts as complete: its last frames are shorter than the playlist says. */
function lastTime(playlist: MediaPlaylist): number {
  return playlist.duration - 0.3;
}

/** `avc1…,mp4a…` parted into picture and sound, where the sound has a buffer of its own. */
function codecsApart(codecs: string, apart: boolean): [picture: string, sound: string] {
  if (!apart) return [codecs, ""];
  const isSound = (codec: string) => /^(mp4a|opus|ac-3|ec-3|fLaC)/i.test(codec);
  const all = codecs.split(",").map((codec) => codec.trim());
  return [all.filter((codec) => !isSound(codec)).join(","), all.filter(isSound).join(",") || "mp4a.40.2"];
}

/** Changes a buffer and waits until it has. */
function changed(buffer: SourceBuffer, change: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (event: Event) => {
      buffer.removeEventListener("updateend", done);
      buffer.removeEventListener("error", done);
      if (event.type === "error") reject(new Error("The browser could not read a segment."));
      else resolve();
    };
    buffer.addEventListener("updateend", done);
    buffer.addEventListener("error", done);
    change();
  });
}
