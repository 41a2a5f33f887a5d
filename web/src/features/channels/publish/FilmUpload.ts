import { CallFailed, explain } from "@/api/problem.ts";
import { upload } from "@/api/upload.ts";
import { begunUpload, isSameFile, rememberUpload } from "./begunUpload.ts";
import { RateMeter } from "./RateMeter.ts";

/** How far an upload is. */
export interface UploadState {
  /** From 0 to 1. */
  share: number;
  /** Bytes a second. */
  speed?: number;
  /** Milliseconds. */
  remaining?: number;
  /** The id of what is on the server now. */
  attachment?: string;
  /** Why it stopped. */
  problem?: string;
  /** Trying again would end the same. */
  isHopeless?: boolean;
}

/** One film on its way to the server, while its caption is being written. */
export class FilmUpload {
  state: UploadState = { share: 0 };
  private readonly listeners = new Set<() => void>();
  private readonly meter = new RateMeter();
  private readonly ended = new AbortController();

  constructor(readonly page: string, readonly file: File) {
    void this.run();
  }

  listen = (listener: () => void): () => void => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Goes on after something went wrong. */
  retry() {
    if (this.state.problem === undefined) return;
    this.change({ problem: undefined });
    void this.run();
  }

  /** Stops; it can go on where it is when the same file is chosen again. */
  stop() {
    this.ended.abort();
  }

  /** Stops for good; what was begun is forgotten. */
  cancel() {
    this.ended.abort();
    rememberUpload(this.page, undefined);
  }

  private async run() {
    const { file, page } = this;
    const begun = begunUpload(page);
    try {
      const { id } = await upload(file, file.name, "film", {
        signal: this.ended.signal,
        begun: begun && isSameFile(file, begun) ? begun.location : undefined,
        onBegin: (location) =>
          rememberUpload(page, {
            location,
            name: file.name,
            bytes: file.size,
            modifiedAt: file.lastModified,
          }),
        onProgress: (share) => this.progress(share),
      });
      this.change({ share: 1, attachment: id, speed: undefined, remaining: undefined });
    } catch (error) {
      if (this.ended.signal.aborted) return;
      const isHopeless = error instanceof CallFailed && !error.isPassing;
      this.change({ problem: explain(error), isHopeless, speed: undefined, remaining: undefined });
      if (isHopeless) rememberUpload(page, undefined);
    }
  }

  private progress(share: number) {
    const { size } = this.file;
    this.meter.reached(share * size, Date.now());
    this.change({ share, speed: this.meter.speed, remaining: this.meter.remaining(size) });
  }

  private change(change: Partial<UploadState>) {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
