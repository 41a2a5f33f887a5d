import type { Attachment } from "@/api/schema.ts";

/** The photo or film behind a status, blurred by the server already. */
export function SceneBackground({ background }: { background: Attachment }) {
  return background.purpose === "video" || background.type.startsWith("video/")
    ? (
      <video
        className="scene-background"
        src={background.path}
        poster={background.poster}
        autoPlay
        muted
        loop
        playsInline
      />
    )
    : <img className="scene-background" src={background.path} alt="" draggable={false} />;
}

/** The photo or film behind a status that is being chosen: blurred here, to show what it will be like. */
export function ScenePreview({ address, isFilm, blur }: { address: string; isFilm: boolean; blur: number }) {
  const style = { filter: `blur(${(blur * 0.24).toFixed(1)}px)` };
  return isFilm
    ? <video className="scene-background" src={address} style={style} autoPlay muted loop playsInline />
    : <img className="scene-background" src={address} alt="" style={style} draggable={false} />;
}
