import { useEffect, useMemo, useRef, useState } from "react";
import { Switch } from "@/design/Switch.tsx";
import { playingTime } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";

interface PosterPickerProps {
  file: File;
  /** Milliseconds into the film; absent: the server chooses. */
  at: number | undefined;
  onChange: (at: number | undefined) => void;
  /** How long the film is, once that is known here. */
  onDuration: (duration: number) => void;
}

/** Chooses the still of a film by moving through the file on this device; a file that cannot be shown keeps the server's choice. */
export function PosterPicker({ file, at, onChange, onDuration }: PosterPickerProps) {
  const text = useText().channels.publish;
  const film = useRef<HTMLVideoElement>(null);
  const address = useMemo(() => URL.createObjectURL(file), [file]);
  const [duration, setDuration] = useState<number>();
  useEffect(() => () => URL.revokeObjectURL(address), [address]);

  function choose(time: number) {
    onChange(time);
    if (film.current) film.current.currentTime = time / 1000;
  }

  return (
    <div className="poster-picker">
      <video
        ref={film}
        src={address}
        muted
        playsInline
        preload="auto"
        aria-label={text.poster}
        tabIndex={-1}
        onLoadedMetadata={(event) => {
          const milliseconds = Math.round(event.currentTarget.duration * 1000);
          if (!Number.isFinite(milliseconds)) return;
          setDuration(milliseconds);
          onDuration(milliseconds);
          // The very first frame is black in many films.
          event.currentTarget.currentTime = Math.min(1, event.currentTarget.duration / 4);
        }}
      />
      <div className="line spread">
        <span className="row-words">
          <span>{text.posterByServer}</span>
          <span className="row-line row-line-wrap">{duration ? text.posterHint : text.posterNotHere}</span>
        </span>
        <Switch
          label={text.posterByServer}
          on={at === undefined}
          disabled={!duration}
          onChange={(byServer) => byServer ? onChange(undefined) : choose(Math.round((duration ?? 0) / 4))}
        />
      </div>
      {at !== undefined && duration && (
        <input
          type="range"
          className="poster-slider"
          min={0}
          max={Math.max(0, duration - 100)}
          step={Math.max(40, Math.round(duration / 400))}
          value={at}
          aria-label={text.poster}
          aria-valuetext={playingTime(at)}
          onChange={(event) => choose(Number(event.currentTarget.value))}
        />
      )}
    </div>
  );
}
