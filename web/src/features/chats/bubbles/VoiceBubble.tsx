import { useRef, useState } from "react";
import type { Attachment } from "@/api/schema.ts";
import { Icon } from "@/design/Icon.tsx";
import { playingTime } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";

const STEPS = 32;
let playingNow: HTMLAudioElement | undefined;

/** A voice message: play, the shape of its loudness, and a place to seek in it. */
export function VoiceBubble({ voice }: { voice: Attachment }) {
  const text = useText().chats;
  const audio = useRef<HTMLAudioElement>(null);
  const [playing, setPlaying] = useState(false);
  const [at, setAt] = useState(0);
  const duration = voice.duration ?? 0;

  async function toggle() {
    const element = audio.current;
    if (!element) return;
    if (!element.paused) return element.pause();
    if (playingNow !== element) playingNow?.pause();
    playingNow = element;
    await element.play();
  }

  return (
    <div className="bubble voice" role="group" aria-label={text.voiceMessage(playingTime(duration))}>
      <audio
        ref={audio}
        src={voice.path}
        preload="none"
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onEnded={() => setAt(0)}
        onTimeUpdate={(event) => setAt(event.currentTarget.currentTime * 1000)}
      />
      <button
        type="button"
        className="voice-play"
        aria-label={playing ? text.pause : text.play}
        onClick={() => void toggle()}
      >
        <Icon name={playing ? "pause" : "play"} />
      </button>
      <div className="voice-wave">
        <Waveform levels={voice.waveform ?? []} share={duration ? at / duration : 0} />
        <input
          type="range"
          className="voice-seek"
          aria-label={text.position}
          aria-valuetext={playingTime(at)}
          min={0}
          max={duration}
          step={100}
          value={at}
          onChange={(event) => {
            const next = Number(event.currentTarget.value);
            setAt(next);
            if (audio.current) audio.current.currentTime = next / 1000;
          }}
        />
      </div>
      <span className="voice-time">{playingTime(playing || at ? duration - at : duration)}</span>
    </div>
  );
}

/** Bars of loudness; those already heard are darker. */
export function Waveform(props: { levels: readonly number[]; share: number }) {
  const bars = Array.from(
    { length: STEPS },
    (_, index) => props.levels[Math.floor(index * props.levels.length / STEPS)] ?? 8,
  );
  return (
    <svg className="waveform" viewBox={`0 0 ${STEPS * 4} 24`} preserveAspectRatio="none" aria-hidden="true">
      {bars.map((level, index) => {
        const height = 3 + level * 0.2;
        const heard = index / STEPS < props.share;
        return (
          <rect
            key={index}
            className={heard ? "waveform-heard" : undefined}
            x={index * 4}
            y={12 - height / 2}
            width="2.2"
            height={height}
            rx="1.1"
          />
        );
      })}
    </svg>
  );
}
