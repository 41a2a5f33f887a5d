import { useState } from "react";
import type { ActSource, Video } from "@/api/schema.ts";
import { Icon } from "@/design/Icon.tsx";
import { useText } from "@/locale/useText.ts";
import { CardFilm } from "./CardFilm.tsx";
import { FilmPoster } from "./FilmPoster.tsx";
import { PictureStrip } from "./PictureStrip.tsx";
import { videoTitle } from "./videoTitle.ts";

/** What a card shows: the pictures, or the still of the film until it is pressed. */
export function VideoMedia({ video, source }: { video: Video; source: ActSource }) {
  const text = useText().channels;
  const [isOn, setOn] = useState(false);
  if (video.pictures?.length) return <PictureStrip pictures={video.pictures} />;
  if (!video.film) {
    return (
      <p className="video-none">
        <Icon name="film" />
        {text.states[video.state]}
      </p>
    );
  }
  if (isOn) return <CardFilm video={video} source={source} />;
  return <FilmPoster film={video.film} title={videoTitle(video, text)} onPlay={() => setOn(true)} />;
}
