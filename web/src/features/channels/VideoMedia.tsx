import { useState } from "react";
import type { ActSource, Video } from "@/api/schema.ts";
import { Icon } from "@/design/Icon.tsx";
import { useText } from "@/locale/useText.ts";
import { CardFilm } from "./CardFilm.tsx";
import { FilmPoster } from "./FilmPoster.tsx";
import { PicturePost } from "./PicturePost.tsx";
import { videoTitle } from "./videoTitle.ts";

/** What a card shows: the pictures, or the still of the film until it is pressed. */
export function VideoMedia({ video, source }: { video: Video; source: ActSource }) {
  const text = useText().channels;
  const [isOn, setOn] = useState(false);
  if (video.pictures?.length) return <PicturePost video={video} pictures={video.pictures} source={source} />;
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
