import { useRef, useState } from "react";
import type { Attachment } from "@/api/schema.ts";
import { IconButton } from "@/design/IconButton.tsx";
import { useMediaQuery } from "@/lib/useMediaQuery.ts";
import { useText } from "@/locale/useText.ts";

/** The photo or film behind a status, blurred by the server already. In a list a film stands still. */
export function SceneBackground({ background, still }: { background: Attachment; still?: boolean }) {
  const calm = useMediaQuery("(prefers-reduced-motion: reduce)");
  const isFilm = background.type.startsWith("video/");
  if (!isFilm) return <img className="scene-background" src={background.path} alt="" draggable={false} />;
  if (still) return <img className="scene-background" src={background.poster} alt="" draggable={false} />;
  return <SceneFilm path={background.path} poster={background.poster} begins={!calm} />;
}

/** A film without sound that goes round and round, and can be stopped. */
function SceneFilm({ path, poster, begins }: { path: string; poster?: string; begins: boolean }) {
  const text = useText().statuses;
  const film = useRef<HTMLVideoElement>(null);
  const [isPlaying, setPlaying] = useState(begins);
  return (
    <>
      <video
        ref={film}
        className="scene-background"
        src={path}
        poster={poster}
        autoPlay={begins}
        muted
        loop
        playsInline
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
      />
      <IconButton
        className="scene-pause"
        icon={isPlaying ? "pause" : "play"}
        label={isPlaying ? text.pauseBackground : text.playBackground}
        onPress={() => void (isPlaying ? film.current?.pause() : film.current?.play())}
      />
    </>
  );
}

/** The photo or film behind a status that is being chosen: blurred here, to show what it will be like. */
export function ScenePreview({ address, isFilm, blur }: { address: string; isFilm: boolean; blur: number }) {
  // As strong as the server makes it: six hundredths of the shorter side at most, on the small scene.
  const style = { filter: `blur(${(blur * 0.13).toFixed(1)}px)` };
  return isFilm
    ? <video className="scene-background" src={address} style={style} muted playsInline />
    : <img className="scene-background" src={address} alt="" style={style} draggable={false} />;
}
