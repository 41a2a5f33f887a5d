import { useEffect, useMemo, useRef, useState } from "react";
import { call } from "@/api/client.ts";
import { endpoints, type PageCard } from "@/api/schema.ts";
import { upload } from "@/api/upload.ts";
import { Button } from "@/design/Button.tsx";
import { notify } from "@/design/notices.ts";
import { Progress } from "@/design/Progress.tsx";
import { PictureTray } from "@/features/chats/PictureTray.tsx";
import { pickFiles } from "@/features/chats/pickFiles.ts";
import { newClientID } from "@/lib/clientID.ts";
import { isFilmFile } from "@/lib/isFilmFile.ts";
import { navigate } from "@/lib/navigation.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { putVideo } from "../receiveVideos.ts";
import { begunUpload, isSameFile, rememberUpload } from "./begunUpload.ts";
import { ChooseFiles } from "./ChooseFiles.tsx";
import { type Details, isComplete, linkOf, noDetails, writtenChapters } from "./details.ts";
import { DetailsForm } from "./DetailsForm.tsx";
import { FilmUpload } from "./FilmUpload.ts";
import { PosterPicker } from "./PosterPicker.tsx";
import { ScheduleField } from "./ScheduleField.tsx";
import { UploadCard } from "./UploadCard.tsx";
import { useAttachment } from "./useAttachment.ts";

const MOST_PICTURES = 9;

/** Chooses what to publish, and says everything about it while it is on its way. */
export function PublishForm({ page }: { page: PageCard }) {
  const text = useText().channels.publish;
  const [film, setFilm] = useState<FilmUpload>();
  const [pictures, setPictures] = useState<File[]>([]);
  const [details, setDetails] = useState<Details>(noDetails);
  const [posterAt, setPosterAt] = useState<number>();
  const [duration, setDuration] = useState<number>();
  const [publishAt, setPublishAt] = useState<number>();
  const [picturesShare, setPicturesShare] = useState<number>();
  const attachment = useAttachment(film);
  // One name for this wish, however often the button is pressed.
  const clientID = useMemo(newClientID, []);
  const latest = useRef(film);
  latest.current = film;
  const task = useTask();

  // Whoever leaves the form stops the upload; the server keeps what it has for a day.
  useEffect(() => () => latest.current?.stop(), []);

  function choose(files: File[], wanted?: "film") {
    // What somebody calls a film is tried as one, whatever the browser thinks: the server looks into it.
    const video = wanted === "film" ? files[0] : files.find(isFilmFile);
    if (video) {
      const begun = begunUpload(page.id);
      if (begun && !isSameFile(video, begun)) rememberUpload(page.id, undefined);
      setFilm(new FilmUpload(page.id, video));
      return;
    }
    const images = files.filter(({ type }) => type.startsWith("image/"));
    if (files.length && !images.length) return notify(text.neither);
    if (pictures.length + images.length > MOST_PICTURES) notify(text.atMostNine);
    setPictures([...pictures, ...images].slice(0, MOST_PICTURES));
  }

  function removeFilm() {
    film?.cancel();
    setFilm(undefined);
    setPosterAt(undefined);
    setDuration(undefined);
  }

  async function uploadPictures(): Promise<string[]> {
    const ids: string[] = [];
    for (const [index, picture] of pictures.entries()) {
      const { id } = await upload(picture, picture.name, "picture", {
        onProgress: (share) => setPicturesShare((index + share) / pictures.length),
      });
      ids.push(id);
    }
    return ids;
  }

  async function publish() {
    try {
      const video = await call(endpoints.channels.publish, {
        page: page.id,
        film: attachment,
        pictures: pictures.length ? await uploadPictures() : undefined,
        caption: details.caption.trim(),
        place: details.place.trim() || undefined,
        link: linkOf(details, location.origin),
        posterAt,
        chapters: writtenChapters(details, duration),
        commenters: details.commenters,
        publishAt,
        clientID,
      });
      putVideo(video);
      rememberUpload(page.id, undefined);
      navigate(`/pages/${page.id}/videos`, "replace");
    } finally {
      setPicturesShare(undefined);
    }
  }

  if (!film && !pictures.length) return <ChooseFiles begun={begunUpload(page.id)} onChoose={choose} />;
  const isThere = film ? attachment !== undefined : true;
  const isRight = isComplete(details, location.origin, duration) && (publishAt === undefined || publishAt > Date.now());
  return (
    <form
      className="stack publish"
      onSubmit={(event) => {
        event.preventDefault();
        void task.run(publish);
      }}
    >
      {film && <UploadCard upload={film} onRemove={removeFilm} />}
      {film && <PosterPicker file={film.file} at={posterAt} onChange={setPosterAt} onDuration={setDuration} />}
      {pictures.length > 0 && (
        <PictureTray
          pictures={pictures}
          onChange={setPictures}
          onAdd={() => void pickFiles("image/*", "several").then(choose)}
        />
      )}
      <DetailsForm details={details} isFilm={film !== undefined} duration={duration} onChange={setDetails} />
      <ScheduleField at={publishAt} onChange={setPublishAt} />
      {picturesShare !== undefined && <Progress label={text.uploading} value={picturesShare} />}
      <div className="publish-end">
        <Button kind="primary" wide submit busy={task.busy} disabled={!isThere || !isRight}>
          {publishAt === undefined ? text.now : text.later}
        </Button>
        {!isThere && <p className="quiet centred">{text.waitsForUpload}</p>}
      </div>
    </form>
  );
}
