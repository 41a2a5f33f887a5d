import { useEffect, useRef } from "react";
import { useText } from "@/locale/useText.ts";
import type { CodeReader } from "./codeReader.ts";

interface ScanCameraProps {
  read: CodeReader;
  /** Answers whether the code was one of ours; looking goes on otherwise. */
  onFound: (scanned: string) => boolean;
  onTrouble: () => void;
}

const PAUSE = 250;

/** What the camera sees, looked at several times a second until it shows a code of ours. */
export function ScanCamera({ read, onFound, onTrouble }: ScanCameraProps) {
  const text = useText().contacts;
  const video = useRef<HTMLVideoElement>(null);
  const latest = useRef({ onFound, onTrouble });
  latest.current = { onFound, onTrouble };

  useEffect(() => {
    let stream: MediaStream | undefined;
    let ended = false;

    async function look(element: HTMLVideoElement) {
      while (!ended) {
        // A frame that cannot be read is followed by the next.
        const scanned = await read(element).catch(() => undefined);
        if (ended || (scanned && latest.current.onFound(scanned))) return;
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
    }

    async function start() {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      if (ended || !video.current) return stop();
      video.current.srcObject = stream;
      await video.current.play();
      await look(video.current);
    }

    function stop() {
      ended = true;
      for (const track of stream?.getTracks() ?? []) track.stop();
    }

    start().catch(() => !ended && latest.current.onTrouble());
    return stop;
  }, [read]);

  return (
    <figure className="scan">
      <video ref={video} muted playsInline aria-label={text.scanPoint} />
      <figcaption className="scan-words">{text.scanPoint}</figcaption>
    </figure>
  );
}
