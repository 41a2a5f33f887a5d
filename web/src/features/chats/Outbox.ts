import { waitBeforeRetry } from "@/api/backoff.ts";
import { CallFailed } from "@/api/problem.ts";
import type { Attachment, SentMessage } from "@/api/schema.ts";
import { filesOf, type PendingFile, type PendingMessage } from "./pending.ts";

/** What the outbox needs from outside; tests hand in their own. */
export interface OutboxWorld {
  keep(message: PendingMessage): Promise<void>;
  drop(clientID: string): Promise<void>;
  upload(message: PendingMessage, file: PendingFile, onProgress: (share: number) => void): Promise<Attachment>;
  send(message: PendingMessage): Promise<SentMessage>;
  sent(message: PendingMessage, place: SentMessage): void;
}

/**
 * Messages that the server has not acknowledged. They survive a reload, are sent in the order they were written,
 * and keep their client id, so that sending one twice is sending it once.
 */
export class Outbox {
  private messages: readonly PendingMessage[] = [];
  private progress = new Map<string, number>();
  private listeners = new Set<() => void>();
  private busyChats = new Set<string>();
  private attempt = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private world: OutboxWorld) {}

  /** Everything that waits, oldest first. The array is a new one after each change. */
  get all(): readonly PendingMessage[] {
    return this.messages;
  }

  /** How much of a message's files is on the server, from 0 to 1. */
  progressOf(clientID: string): number {
    return this.progress.get(clientID) ?? 0;
  }

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Takes up what waited on the device before this page was opened. */
  restore(kept: PendingMessage[]) {
    const known = new Set(this.messages.map(({ clientID }) => clientID));
    const waiting = kept.filter(({ clientID }) => !known.has(clientID))
      .map((message) => message.state === "sending" ? { ...message, state: "waiting" as const } : message);
    this.become([...waiting, ...this.messages].sort((one, other) => one.writtenAt - other.writtenAt));
    this.hurry();
  }

  /** Takes a message and sends it as soon as that is possible. */
  async add(message: PendingMessage) {
    this.become([...this.messages, message]);
    // Private windows may refuse to keep it; it is sent from memory then.
    await this.world.keep(message).catch(() => {});
    this.hurry();
  }

  /** Tries a failed message again, at the end of the queue. */
  retry(clientID: string) {
    const message = this.find(clientID);
    if (message?.state !== "failed") return;
    this.update({ ...message, state: "waiting", problem: undefined });
    this.hurry();
  }

  /** Gives a message up. */
  discard(clientID: string) {
    this.remove(clientID);
  }

  /** Gives everything up: another person sits here. */
  clear() {
    clearTimeout(this.timer);
    this.progress.clear();
    this.become([]);
  }

  /** Sends now what waits, as after the connection came back. */
  hurry() {
    clearTimeout(this.timer);
    for (const chat of new Set(this.messages.map((message) => message.chat))) void this.work(chat);
  }

  /** One chat at a time in order; several chats side by side. */
  private async work(chat: string) {
    if (this.busyChats.has(chat)) return;
    this.busyChats.add(chat);
    try {
      for (let next = this.nextIn(chat); next; next = this.nextIn(chat)) {
        if (!await this.deliver(next)) return;
      }
    } finally {
      this.busyChats.delete(chat);
    }
  }

  /** Sends one message; false when it must wait for a connection. */
  private async deliver(message: PendingMessage): Promise<boolean> {
    this.update({ ...message, state: "sending" });
    try {
      await this.uploadFiles(message);
      const place = await this.world.send(message);
      this.attempt = 0;
      if (this.find(message.clientID)) this.world.sent(message, place);
      this.remove(message.clientID);
      return true;
    } catch (error) {
      const failed = error instanceof CallFailed ? error : undefined;
      if (!this.find(message.clientID)) return true;
      if (failed?.isPassing) {
        this.update({ ...message, state: "waiting" });
        this.timer = setTimeout(() => this.hurry(), waitBeforeRetry(this.attempt++, Math.random()));
        return false;
      }
      this.update({ ...message, state: "failed", problem: failed?.problem });
      return true;
    }
  }

  private async uploadFiles(message: PendingMessage) {
    const files = filesOf(message.content);
    for (const [index, file] of files.entries()) {
      if (file.attachment) continue;
      file.attachment = await this.world.upload(message, file, (share) => {
        this.progress.set(message.clientID, (index + share) / files.length);
        this.tell();
      });
      await this.world.keep(message).catch(() => {});
    }
  }

  private nextIn(chat: string): PendingMessage | undefined {
    return this.messages.find((message) => message.chat === chat && message.state === "waiting");
  }

  private find(clientID: string): PendingMessage | undefined {
    return this.messages.find((message) => message.clientID === clientID);
  }

  private update(message: PendingMessage) {
    this.become(this.messages.map((each) => each.clientID === message.clientID ? message : each));
    if (message.state !== "sending") this.world.keep(message).catch(() => {});
  }

  private remove(clientID: string) {
    this.progress.delete(clientID);
    this.become(this.messages.filter((message) => message.clientID !== clientID));
    this.world.drop(clientID).catch(() => {});
  }

  private become(messages: readonly PendingMessage[]) {
    this.messages = messages;
    this.tell();
  }

  private tell() {
    for (const listener of this.listeners) listener();
  }
}
