import { useEffect, useRef } from "react";
import type { ActSource, Video } from "@/api/schema.ts";
import { IconButton } from "@/design/IconButton.tsx";
import { navigate } from "@/lib/navigation.ts";
import { useText } from "@/locale/useText.ts";
import { float } from "./floating.ts";
import type { Playback } from "./player/Playback.ts";
import { PlayerMark } from "./player/PlayerMark.tsx";
import { PlayerSettings } from "./player/PlayerSettings.tsx";
import { PlayerStage } from "./player/PlayerStage.tsx";
import { Scrubber } from "./player/Scrubber.tsx";
import { usePlayback } from "./player/usePlayback.ts";
import { usePlayerKeys } from "./player/usePlayerKeys.ts";
import { useFilm } from "./useFilm.ts";

interface PageFilmProps {
  video: Video;
  source: ActSource;
  isCurrent: boolean;
  playsAtOnce: boolean;
}

/** A film over the whole page: it begins when somebody swiped to it, stops when they swipe on, and at its end it stays. */
export function PageFilm({ video, source, isCurrent, playsAtOnce }: PageFilmProps) {
  const playback = useFilm(video, source, "ends");
  useEffect(() => {
    if (!playback) return;
    if (isCurrent && playsAtOnce) void playback.play();
    else if (!isCurrent) playback.pause();
  }, [playback, isCurrent]);
  return playback ? <PageStage playback={playback} video={video} /> : null;
}

function PageStage({ playback, video }: { playback: Playback; video: Video }) {
  const text = useText().channels.player;
  const { isMuted } = usePlayback(playback);
  const frame = useRef<HTMLDivElement>(null);
  const press = usePlayerKeys(playback, false, openPage);

  /** Its own page takes the film over where it is. */
  function openPage() {
    float(playback);
    navigate(`/v/${video.id}?from=${playback.of.source}`);
  }

  return (
    <div ref={frame} className="pager-film" role="group" aria-label={playback.of.title} tabIndex={0} onKeyDown={press}>
      <PlayerStage
        playback={playback}
        onPress={() =>
          playback.toggle()}
      />
      <PlayerMark playback={playback} />
      <div className="pager-tools">
        {playback.of.film.hasSound && (
          <IconButton
            icon={isMuted ? "speakerOff" : "speaker"}
            label={isMuted ? text.soundOn : text.soundOff}
            onPress={() => playback.setMuted(!isMuted)}
          />
        )}
        <PlayerSettings playback={playback} />
        <IconButton icon="fullScreen" label={text.openPage} onPress={openPage} />
      </div>
      <Scrubber playback={playback} />
    </div>
  );
}
