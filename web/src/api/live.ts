import type { Answer, ChangeFrames, ClientFrames, SendMessageRequest, SentMessage } from "./schema.ts";
import { CallFailed, unreachable } from "./problem.ts";
import { waitBeforeRetry } from "./backoff.ts";

type Frames = ClientFrames & ChangeFrames;
type Listener<Body> = (body: Body, seq?: number) => void;

/** Whether the live socket is open, is being opened, or there is no network at all. */
export type LiveState = "open" | "connecting" | "closed";

const ANSWER_WITHIN = 20_000;

/** The live socket: hands each frame to whoever listens for its type, and comes back by itself after a break. */
export class Live {
  private socket: WebSocket | undefined;
  private listeners = new Map<string, Set<Listener<never>>>();
  private stateListeners = new Set<() => void>();
  private answers = new Map<string, { resolve: (answer: Answer) => void; reject: (error: unknown) => void }>();
  private attempt = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private nextRef = 1;
  private wanted = false;
  state: LiveState = "closed";

  /** Calls back for every frame of a type. */
  on<Type extends keyof Frames>(type: Type, listener: Listener<Frames[Type]>): () => void {
    const all = this.listeners.get(type) ?? new Set();
    all.add(listener as Listener<never>);
    this.listeners.set(type, all);
    return () => all.delete(listener as Listener<never>);
  }

  onState(listener: () => void): () => void {
    this.stateListeners.add(listener);
    return () => this.stateListeners.delete(listener);
  }

  /** Hands a frame to its listeners, whether the socket or a catch-up brought it. */
  deliver(type: string, body: unknown, seq?: number) {
    for (const listener of this.listeners.get(type) ?? []) listener(body as never, seq);
  }

  start() {
    if (this.wanted) return;
    this.wanted = true;
    addEventListener("online", this.hurry);
    document.addEventListener("visibilitychange", this.hurry);
    this.connect();
  }

  stop() {
    this.wanted = false;
    removeEventListener("online", this.hurry);
    document.removeEventListener("visibilitychange", this.hurry);
    clearTimeout(this.timer);
    this.socket?.close();
    this.become("closed");
  }

  /** Sends a message over the socket; answered when it is on the server's disk. */
  async send(message: SendMessageRequest): Promise<SentMessage> {
    const socket = this.socket;
    if (socket?.readyState !== WebSocket.OPEN) throw unreachable();
    const ref = String(this.nextRef++);
    const answer = await new Promise<Answer>((resolve, reject) => {
      this.answers.set(ref, { resolve, reject });
      setTimeout(() => reject(unreachable()), ANSWER_WITHIN);
      socket.send(JSON.stringify({ type: "send", body: { ref, message } }));
    }).finally(() => this.answers.delete(ref));
    if (answer.problem) throw new CallFailed(answer.problem);
    return answer.result as SentMessage;
  }

  get isOpen(): boolean {
    return this.socket?.readyState === WebSocket.OPEN;
  }

  private hurry = () => {
    if (!this.wanted || this.isOpen || document.visibilityState === "hidden") return;
    this.attempt = 0;
    this.connect();
  };

  private connect() {
    clearTimeout(this.timer);
    if (this.socket && this.socket.readyState <= WebSocket.OPEN) return;
    this.become("connecting");
    const socket = new WebSocket(`${location.origin.replace(/^http/, "ws")}/v1/live`);
    this.socket = socket;
    socket.onmessage = (event) => this.receive(String(event.data));
    socket.onclose = () => this.lost(socket);
  }

  private receive(data: string) {
    const frame = JSON.parse(data) as { type: string; seq?: number; body: unknown };
    if (frame.type === "hello") {
      this.attempt = 0;
      this.become("open");
    }
    if (frame.type === "answer") this.answers.get((frame.body as Answer).ref)?.resolve(frame.body as Answer);
    this.deliver(frame.type, frame.body, frame.seq);
  }

  private lost(socket: WebSocket) {
    if (socket !== this.socket) return;
    for (const { reject } of this.answers.values()) reject(unreachable());
    if (!this.wanted) return;
    this.become("connecting");
    this.timer = setTimeout(() => this.connect(), waitBeforeRetry(this.attempt++, Math.random()));
  }

  private become(state: LiveState) {
    if (state === this.state) return;
    this.state = state;
    for (const listener of this.stateListeners) listener();
  }
}

/** The live socket of this page. */
export const live = new Live();
