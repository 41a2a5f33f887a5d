import type { ActSource, Film } from "@/api/schema.ts";
import { connectFilm, type Quality } from "./connectFilm.ts";
import { playerChoices, rememberChoice } from "./playerChoices.ts";
import { type Watched, WatchTally } from "./WatchTally.ts";

/** How a film stands now. Times are milliseconds. */
export interface PlaybackState {
  status: "ready" | "playing" | "paused" | "ended" | "failed";
  /** It would go on if there were more of it. */
  isWaiting: boolean;
  time: number;
  /** How far it is loaded without a gap. */
  loaded: number;
  isMuted: boolean;
  speed: number;
  quality: Quality;
  /** The language of the captions that are shown. */
  captions?: string;
}

/** What is played, and for whom. */
export interface PlaybackOf {
  video: string;
  title: string;
  film: Film;
  source: ActSource;
  /** Where to begin, in milliseconds. */
  resumeAt?: number;
  /** Hears what was watched, whenever the film pauses, ends or is left. */
  onWatched: (watched: Watched) => void;
}

const EVENTS = [
  "play",
  "playing",
  "pause",
  "ended",
  "timeupdate",
  "progress",
  "waiting",
  "canplay",
  "seeking",
  "seeked",
  "ratechange",
  "volumechange",
] as const;

/** The film that plays now: another one that begins lets it pause. */
let current: Playback | undefined;

/** The film of a video, if it plays just now. */
export function playingFilm(video: string): Playback | undefined {
  return current?.of.video === video && current.state.status === "playing" ? current : undefined;
}

/**
 * One film and the element that plays it. It lives outside of the screens: whoever shows it puts `element` into the
 * page, and when a screen goes the film may go on in another.
 */
export class Playback {
  readonly element: HTMLVideoElement;
  state: PlaybackState;
  /** It moves from one place of the page to another, and is to go on there as it was. */
  goesOn = false;
  private readonly tally = new WatchTally();
  private readonly listeners = new Set<() => void>();
  private disconnect: (() => void) | undefined;
  private isClosed = false;

  constructor(readonly of: PlaybackOf) {
    const { film } = of;
    const choices = playerChoices();
    this.element = document.createElement("video");
    this.element.playsInline = true;
    this.element.preload = "metadata";
    this.element.poster = film.poster;
    this.element.muted = choices.isMuted;
    this.element.setAttribute("aria-label", of.title);
    // The player draws its own controls; the element itself is nothing to stop at with the keyboard.
    this.element.tabIndex = -1;
    const captions = film.captions.find(({ language }) => language === choices.captions)?.language;
    this.state = {
      status: "ready",
      isWaiting: false,
      time: of.resumeAt ?? 0,
      loaded: 0,
      isMuted: choices.isMuted,
      speed: 1,
      quality: "auto",
      captions,
    };
    for (const each of film.captions) this.element.append(track(each.language, each.path));
    for (const event of EVENTS) this.element.addEventListener(event, () => this.look(event));
    this.element.addEventListener("error", () => this.fail());
    document.addEventListener("visibilitychange", this.tellWhenHidden);
    addEventListener("pagehide", this.tell);
  }

  /** Calls back whenever the state has changed. */
  listen = (listener: () => void): () => void => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Plays; answers whether the browser let it. */
  async play(): Promise<boolean> {
    if (this.state.status === "failed") this.reconnect();
    if (this.state.status === "ended") this.element.currentTime = 0;
    this.connect();
    try {
      await this.element.play();
      return true;
    } catch {
      // Without a press before, browsers play nothing with sound. The button to play is there.
      return false;
    }
  }

  pause() {
    this.element.pause();
  }

  toggle() {
    if (this.state.status === "playing") this.pause();
    else void this.play();
  }

  seek(time: number) {
    this.connect();
    const place = Math.min(Math.max(0, time), this.of.film.duration);
    this.tally.broke();
    if (this.element.readyState > 0) this.element.currentTime = place / 1000;
    else this.startAt(place);
    this.change({ time: place, status: this.state.status === "ended" ? "paused" : this.state.status });
  }

  setMuted(isMuted: boolean) {
    this.element.muted = isMuted;
    rememberChoice({ isMuted });
  }

  setSpeed(speed: number) {
    this.element.playbackRate = speed;
    this.element.defaultPlaybackRate = speed;
  }

  setQuality(quality: Quality) {
    if (quality === this.state.quality) return;
    this.change({ quality });
    this.reconnect();
  }

  setCaptions(captions: string | undefined) {
    rememberChoice({ captions });
    this.change({ captions });
    this.showCaptions();
  }

  /** Ends for good; what was watched is told. */
  close() {
    if (this.isClosed) return;
    this.isClosed = true;
    if (current === this) current = undefined;
    this.tell();
    document.removeEventListener("visibilitychange", this.tellWhenHidden);
    removeEventListener("pagehide", this.tell);
    this.disconnect?.();
    this.element.remove();
    this.element.removeAttribute("src");
    this.element.load();
    this.listeners.clear();
  }

  private connect() {
    if (this.disconnect || this.isClosed) return;
    this.disconnect = connectFilm(this.element, this.of.film, this.state.quality, () => this.fail());
    this.startAt(this.state.time);
    this.showCaptions();
  }

  private reconnect() {
    const wasPlaying = this.state.status === "playing" || this.state.status === "failed";
    this.disconnect?.();
    this.disconnect = undefined;
    this.change({ status: "paused" });
    this.connect();
    if (wasPlaying) void this.play();
  }

  private startAt(time: number) {
    if (time <= 0) return;
    this.element.addEventListener("loadedmetadata", () => this.element.currentTime = time / 1000, { once: true });
  }

  private look(event: typeof EVENTS[number]) {
    // What failed stays so until somebody tries again, whatever the element says of it afterwards.
    if (this.isClosed || this.state.status === "failed") return;
    if (event === "play" && current !== this) {
      current?.pause();
      current = this;
    }
    const { element } = this;
    const time = element.currentTime * 1000;
    const isPlaying = !element.paused && !element.ended;
    if ((event === "timeupdate" && isPlaying && !element.seeking) || event === "ended") this.tally.moved(time);
    if (event === "seeking" || event === "pause" || event === "ended") this.tally.broke();
    this.change({
      status: element.ended ? "ended" : isPlaying ? "playing" : this.state.status === "ready" ? "ready" : "paused",
      isWaiting: isPlaying && element.readyState < HTMLMediaElement.HAVE_FUTURE_DATA,
      // Before the film is there its time is zero, whatever the place to begin at.
      time: element.readyState > 0 && !element.seeking ? time : this.state.time,
      loaded: loadedAt(element),
      isMuted: element.muted,
      speed: element.playbackRate,
    });
    if (event === "pause" || event === "ended") this.tell();
  }

  private fail() {
    if (this.isClosed || !this.disconnect) return;
    this.tally.broke();
    this.tell();
    this.change({ status: "failed", isWaiting: false });
  }

  private showCaptions() {
    for (const each of this.element.textTracks) {
      each.mode = each.language === this.state.captions ? "showing" : "disabled";
    }
  }

  private tellWhenHidden = () => {
    if (document.visibilityState === "hidden") this.tell();
  };

  private tell = () => {
    const watched = this.tally.take();
    if (watched) this.of.onWatched(watched);
  };

  private change(change: Partial<PlaybackState>) {
    this.state = { ...this.state, ...change };
    for (const listener of [...this.listeners]) listener();
  }
}

function track(language: string, path: string): HTMLTrackElement {
  const element = document.createElement("track");
  element.kind = "captions";
  element.srclang = language;
  element.label = language;
  element.src = path;
  return element;
}

function loadedAt({ buffered, currentTime }: HTMLVideoElement): number {
  for (let index = 0; index < buffered.length; index += 1) {
    if (buffered.start(index) <= currentTime + 0.2 && buffered.end(index) >= currentTime) {
      return buffered.end(index) * 1000;
    }
  }
  return 0;
}
