import { waveformOf } from "./waveform.ts";
import type { PendingFile } from "./pending.ts";

/** The longest voice message, in milliseconds. */
export const LONGEST_VOICE = 60_000;
const KINDS = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"];
const BEAT = 80;

/** A voice message while it is recorded. */
export class VoiceRecording {
  private parts: Blob[] = [];
  private levels: number[] = [];
  private started = performance.now();
  private timer: ReturnType<typeof setInterval>;

  private constructor(
    private stream: MediaStream,
    private recorder: MediaRecorder,
    private sound: AudioContext,
    listen: () => number,
    onLevel: (levels: readonly number[], elapsed: number) => void,
  ) {
    recorder.ondataavailable = (event) => this.parts.push(event.data);
    recorder.start();
    this.timer = setInterval(() => {
      this.levels.push(listen());
      onLevel([...this.levels], this.elapsed);
    }, BEAT);
  }

  /** Asks for the microphone and begins. */
  static async begin(onLevel: (levels: readonly number[], elapsed: number) => void): Promise<VoiceRecording> {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    const mimeType = KINDS.find((kind) => MediaRecorder.isTypeSupported(kind));
    const recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: 32_000 });
    const sound = new AudioContext();
    return new VoiceRecording(stream, recorder, sound, loudness(sound, stream), onLevel);
  }

  /** Ends the recording and answers it as a file. */
  async finish(): Promise<PendingFile> {
    const duration = Math.round(Math.min(this.elapsed, LONGEST_VOICE));
    await new Promise<void>((resolve) => {
      this.recorder.onstop = () => resolve();
      this.recorder.stop();
    });
    this.close();
    const blob = new Blob(this.parts, { type: this.recorder.mimeType });
    return { blob, name: "voice", duration, waveform: waveformOf(this.levels) };
  }

  /** Ends the recording and keeps nothing. */
  discard() {
    if (this.recorder.state !== "inactive") this.recorder.stop();
    this.close();
  }

  private get elapsed(): number {
    return performance.now() - this.started;
  }

  private close() {
    clearInterval(this.timer);
    for (const track of this.stream.getTracks()) track.stop();
    if (this.sound.state !== "closed") void this.sound.close();
  }
}

/** Answers how loud it is now, from 0 to 100. */
function loudness(sound: AudioContext, stream: MediaStream): () => number {
  const analyser = sound.createAnalyser();
  analyser.fftSize = 1024;
  sound.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  return () => {
    analyser.getFloatTimeDomainData(samples);
    const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
    return Math.min(100, Math.round(Math.sqrt(power) * 300));
  };
}
