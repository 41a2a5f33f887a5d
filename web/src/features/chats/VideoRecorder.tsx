import { useEffect, useRef, useState } from "react";
import { Button } from "@/design/Button.tsx";
import { IconButton } from "@/design/IconButton.tsx";
import { notify } from "@/design/notices.ts";
import { Sheet } from "@/design/Sheet.tsx";
import { playingTime } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { post } from "./compose.ts";

const LONGEST = 180_000;
const KINDS = ["video/webm;codecs=vp8,opus", "video/webm", "video/mp4"];

/** Records a video message with this device's camera, shows it, and sends it. */
export default function VideoRecorder(props: { chat: string; onClose: () => void }) {
  const text = useText().chats;
  const preview = useRef<HTMLVideoElement>(null);
  const stream = useRef<MediaStream>();
  const recorder = useRef<MediaRecorder>();
  const [facing, setFacing] = useState<"user" | "environment">("user");
  const [recordedFor, setRecordedFor] = useState<number>();
  const [done, setDone] = useState<{ blob: Blob; address: string; duration: number }>();

  useEffect(() => {
    if (done) return;
    let gone = false;
    openCamera(facing)
      .then((live) => {
        if (gone) return stop(live);
        stream.current = live;
        if (preview.current) preview.current.srcObject = live;
      })
      .catch(() => {
        notify(text.noCamera);
        props.onClose();
      });
    return () => {
      gone = true;
      stop(stream.current);
    };
  }, [facing, done]);

  useEffect(() => () => {
    if (done) URL.revokeObjectURL(done.address);
  }, [done]);

  useEffect(() => {
    if (recordedFor === undefined) return;
    if (recordedFor >= LONGEST) return finish();
    const timer = setTimeout(() => setRecordedFor(recordedFor + 250), 250);
    return () => clearTimeout(timer);
  }, [recordedFor]);

  function begin() {
    if (!stream.current) return;
    const parts: Blob[] = [];
    const mimeType = KINDS.find((kind) => MediaRecorder.isTypeSupported(kind));
    const made = new MediaRecorder(stream.current, { mimeType, videoBitsPerSecond: 2_500_000 });
    const began = performance.now();
    made.ondataavailable = (event) => parts.push(event.data);
    made.onstop = () => {
      const blob = new Blob(parts, { type: made.mimeType });
      setDone({ blob, address: URL.createObjectURL(blob), duration: Math.round(performance.now() - began) });
      setRecordedFor(undefined);
    };
    made.start(1_000);
    recorder.current = made;
    setRecordedFor(0);
  }

  function finish() {
    if (recorder.current?.state === "recording") recorder.current.stop();
  }

  function send() {
    if (!done) return;
    post(props.chat, { kind: "video", file: { blob: done.blob, name: "video", duration: done.duration } });
    props.onClose();
  }

  const recording = recordedFor !== undefined;
  const actions = done
    ? (
      <>
        <Button onPress={() => setDone(undefined)}>{text.recordAgain}</Button>
        <Button kind="primary" onPress={send}>{text.sendVideo}</Button>
      </>
    )
    : recording
    ? <Button kind="danger" icon="stop" onPress={finish}>{text.stopRecording}</Button>
    : <Button kind="primary" icon="camera" onPress={begin}>{text.startRecording}</Button>;

  return (
    <Sheet title={text.videoTitle} onClose={props.onClose} actions={actions}>
      <div className="camera">
        {done ? <video src={done.address} controls playsInline aria-label={text.videoMessage} /> : (
          <video
            ref={preview}
            className={facing === "user" ? "camera-mirrored" : undefined}
            autoPlay
            muted
            playsInline
            aria-label={text.videoTitle}
          />
        )}
        {recording && (
          <span className="camera-time" role="timer">{text.timeLeft(playingTime(LONGEST - recordedFor))}</span>
        )}
        {!done && !recording && (
          <IconButton
            icon="flip"
            className="camera-flip"
            label={text.otherCamera}
            onPress={() => setFacing(facing === "user" ? "environment" : "user")}
          />
        )}
      </div>
    </Sheet>
  );
}

/** A plain address of a home network has no camera: that is a rejection like any other. */
async function openCamera(facingMode: "user" | "environment"): Promise<MediaStream> {
  return await navigator.mediaDevices.getUserMedia({
    audio: true,
    video: { facingMode, width: { ideal: 1280 }, height: { ideal: 720 } },
  });
}

function stop(stream: MediaStream | undefined) {
  for (const track of stream?.getTracks() ?? []) track.stop();
}
