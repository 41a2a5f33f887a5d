import { useEffect, useState } from "react";
import { IconButton } from "@/design/IconButton.tsx";
import { notify } from "@/design/notices.ts";
import { playingTime } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { post } from "./compose.ts";
import { LONGEST_VOICE, VoiceRecording } from "./VoiceRecording.ts";

const BARS = 40;

/** Records a voice message in the place of the composer: begins at once, at most a minute. */
export default function VoiceRecorder(props: { chat: string; onDone: () => void }) {
  const text = useText().chats;
  const [recording, setRecording] = useState<VoiceRecording>();
  const [levels, setLevels] = useState<readonly number[]>([]);
  const [elapsed, setElapsed] = useState(0);

  useEffect(() => {
    let current: VoiceRecording | undefined;
    let gone = false;
    VoiceRecording.begin((heard, time) => {
      setLevels(heard.slice(-BARS));
      setElapsed(time);
    }).then((begun) => {
      if (gone) return begun.discard();
      current = begun;
      setRecording(begun);
    }).catch(() => {
      notify(text.noMicrophone);
      props.onDone();
    });
    return () => {
      gone = true;
      current?.discard();
    };
  }, []);

  useEffect(() => {
    if (elapsed >= LONGEST_VOICE) void send();
  }, [elapsed >= LONGEST_VOICE]);

  async function send() {
    if (!recording) return;
    const file = await recording.finish();
    post(props.chat, { kind: "voice", file });
    props.onDone();
  }

  return (
    <div className="composer recorder" role="group" aria-label={text.recording}>
      <IconButton icon="trash" label={text.discardRecording} onPress={props.onDone} />
      <span className="recorder-dot" aria-hidden="true" />
      <svg
        className="waveform recorder-wave"
        viewBox={`0 0 ${BARS * 4} 24`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {levels.map((level, index) => {
          const height = 3 + level * 0.2;
          return <rect key={index} x={index * 4} y={12 - height / 2} width="2.2" height={height} rx="1.1" />;
        })}
      </svg>
      <span className="recorder-time" role="timer">{playingTime(elapsed)} / {playingTime(LONGEST_VOICE)}</span>
      <IconButton
        icon="send"
        filled
        className="composer-send"
        label={text.sendVoice}
        disabled={!recording}
        onPress={() => void send()}
      />
    </div>
  );
}
