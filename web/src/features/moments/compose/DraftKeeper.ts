import { explain } from "@/api/problem.ts";
import type { Attachment, AttachmentPurpose } from "@/api/schema.ts";
import { type DraftFile, emptyDraft, type MomentDraft } from "./draft.ts";

/** How far a file is on its way. */
export interface FileState {
  /** From 0 to 1. */
  share: number;
  /** Why it stopped. */
  problem?: string;
}

/** What the keeper needs from outside; tests hand in their own. */
export interface DraftWorld {
  newClientID(): string;
  read(): Promise<MomentDraft | undefined>;
  keep(draft: MomentDraft): Promise<void>;
  drop(): Promise<void>;
  upload(
    file: DraftFile,
    purpose: AttachmentPurpose,
    options: { signal: AbortSignal; onProgress: (share: number) => void },
  ): Promise<Attachment>;
}

/**
 * The post that is being written. It survives leaving the page and a reload; its files are uploaded while the words
 * are still being found.
 */
export class DraftKeeper {
  draft: MomentDraft;
  private states = new Map<string, FileState>();
  private running = new Map<string, { work: Promise<void>; abort: AbortController }>();
  private listeners = new Set<() => void>();
  private restored: Promise<void> | undefined;

  constructor(private world: DraftWorld) {
    this.draft = emptyDraft(world.newClientID());
  }

  listen = (listener: () => void): () => void => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** How far a file is; the value is a new one after each change. */
  stateOf(key: string): FileState | undefined {
    return this.states.get(key);
  }

  /** Takes up what was begun on this device before this page was opened. */
  restore(): Promise<void> {
    this.restored ??= this.world.read().then((kept) => {
      if (!kept) return;
      this.draft = kept;
      this.uploadAll();
      this.tell();
    }, () => {});
    return this.restored;
  }

  /** Changes the draft and keeps it on this device. */
  change(change: Partial<MomentDraft>) {
    this.draft = { ...this.draft, ...change };
    const here = new Set(this.draft.files.map(({ key }) => key));
    for (const [key, { abort }] of this.running) if (!here.has(key)) abort.abort();
    this.uploadAll();
    this.tell();
    // A full disk costs the draft after a reload, not what is on the screen.
    this.world.keep(this.draft).catch(() => {});
  }

  /** Tries the files again that could not be uploaded. */
  retry() {
    for (const [key, state] of this.states) if (state.problem !== undefined) this.states.delete(key);
    this.uploadAll();
    this.tell();
  }

  /** Waits until all files are there; false when one of them could not be uploaded. */
  async whenUploaded(): Promise<boolean> {
    while (this.running.size) await Promise.all([...this.running.values()].map(({ work }) => work));
    return this.draft.files.every(({ attachment }) => attachment);
  }

  /** Throws everything away, after posting or because it is no longer wanted. */
  clear() {
    for (const { abort } of this.running.values()) abort.abort();
    this.states.clear();
    this.draft = emptyDraft(this.world.newClientID());
    this.tell();
    this.world.drop().catch(() => {});
  }

  private uploadAll() {
    for (const file of this.draft.files) {
      const isDue = !file.attachment && !this.running.has(file.key) && this.states.get(file.key)?.problem === undefined;
      if (!isDue) continue;
      const abort = new AbortController();
      this.running.set(file.key, { work: this.uploadOne(file, abort.signal), abort });
    }
  }

  private async uploadOne(file: DraftFile, signal: AbortSignal) {
    this.states.set(file.key, { share: 0 });
    try {
      const attachment = await this.world.upload(file, file.kind, {
        signal,
        onProgress: (share) => this.progress(file.key, { share }),
      });
      this.running.delete(file.key);
      if (signal.aborted) return;
      this.states.delete(file.key);
      this.change({ files: this.draft.files.map((each) => each.key === file.key ? { ...each, attachment } : each) });
    } catch (error) {
      this.running.delete(file.key);
      if (signal.aborted) return void this.states.delete(file.key);
      this.progress(file.key, { share: 0, problem: explain(error) });
    }
  }

  private progress(key: string, state: FileState) {
    this.states.set(key, state);
    this.tell();
  }

  private tell() {
    for (const listener of this.listeners) listener();
  }
}
