import { useRef } from "react";
import { Button } from "@/design/Button.tsx";
import { Icon } from "@/design/Icon.tsx";
import { pickFiles } from "@/features/chats/pickFiles.ts";
import { useDroppedFiles } from "@/features/chats/useDroppedFiles.ts";
import { fileSize } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import type { BegunUpload } from "./begunUpload.ts";

interface ChooseFilesProps {
  /** An upload that was broken off and can go on with the same file. */
  begun?: BegunUpload;
  onChoose: (files: File[], wanted?: "film") => void;
}

/** Where a film or pictures are chosen, or dropped. */
export function ChooseFiles({ begun, onChoose }: ChooseFilesProps) {
  const text = useText().channels.publish;
  const zone = useRef<HTMLDivElement>(null);
  useDroppedFiles(zone, onChoose);
  const pickFilm = async () => onChoose(await pickFiles("video/*", "one"), "film");
  const pickPictures = async () => onChoose(await pickFiles("image/*", "several"));
  return (
    <div ref={zone} className="choose-files">
      {begun && (
        <div className="notice notice-calm notice-rounded">
          <Icon name="upload" size="small" />
          <span className="notice-words">{text.begun(begun.name, fileSize(begun.bytes))}</span>
        </div>
      )}
      <span className="empty-picture">
        <Icon name="film" />
      </span>
      <p className="empty-title">{text.choose}</p>
      <p className="quiet">{text.chooseWords}</p>
      <div className="empty-actions">
        <Button kind="primary" icon="film" onPress={() => void pickFilm()}>{text.chooseFilm}</Button>
        <Button icon="picture" onPress={() => void pickPictures()}>{text.choosePictures}</Button>
      </div>
    </div>
  );
}
