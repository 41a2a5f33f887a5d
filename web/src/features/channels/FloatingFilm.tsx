import { IconButton } from "@/design/IconButton.tsx";
import { navigate } from "@/lib/navigation.ts";
import { useText } from "@/locale/useText.ts";
import { closeFloat, useFloating } from "./floating.ts";
import type { Playback } from "./player/Playback.ts";
import { PlayerStage } from "./player/PlayerStage.tsx";
import { usePlayback } from "./player/usePlayback.ts";

/** The film that goes on in the corner while one does something else. */
export default function FloatingFilm() {
  const playback = useFloating();
  return playback ? <Corner key={playback.of.video} playback={playback} /> : null;
}

function Corner({ playback }: { playback: Playback }) {
  const text = useText();
  const words = text.channels.player;
  const { status } = usePlayback(playback);
  const back = () => navigate(`/v/${playback.of.video}`);
  const isPlaying = status === "playing";
  return (
    <aside className="floating" aria-label={words.floating}>
      <PlayerStage playback={playback} onPress={back} />
      <div className="floating-tools">
        <IconButton
          icon={isPlaying ? "pause" : status === "ended" ? "replay" : "play"}
          label={isPlaying ? words.pause : status === "ended" ? words.again : words.play}
          onPress={() => playback.toggle()}
        />
        <IconButton icon="fullScreen" label={words.backTo(playback.of.title)} onPress={back} />
        <IconButton icon="close" label={text.app.close} onPress={closeFloat} />
      </div>
    </aside>
  );
}
