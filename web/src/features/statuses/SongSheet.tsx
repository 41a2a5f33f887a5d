import { useState } from "react";
import type { StatusSong } from "@/api/schema.ts";
import { Button } from "@/design/Button.tsx";
import { Field } from "@/design/Field.tsx";
import { Sheet } from "@/design/Sheet.tsx";
import { useText } from "@/locale/useText.ts";

interface SongSheetProps {
  song: StatusSong | undefined;
  onClose: () => void;
  onChoose: (song: StatusSong | undefined) => void;
}

/** Says what one is listening to: a title, and by whom. */
export function SongSheet({ song, onClose, onChoose }: SongSheetProps) {
  const text = useText();
  const words = text.statuses;
  const [title, setTitle] = useState(song?.title ?? "");
  const [artist, setArtist] = useState(song?.artist ?? "");

  function finish(chosen: StatusSong | undefined) {
    onChoose(chosen);
    onClose();
  }

  return (
    <Sheet
      title={words.songSheet}
      onClose={onClose}
      actions={
        <>
          {song && <Button onPress={() => finish(undefined)}>{words.removeSong}</Button>}
          <Button
            kind="primary"
            disabled={!title.trim()}
            onPress={() => finish({ title: title.trim(), artist: artist.trim() })}
          >
            {text.app.done}
          </Button>
        </>
      }
    >
      <Field label={words.songTitle} value={title} onChange={setTitle} maxLength={100} autoFocus />
      <Field label={words.songArtist} value={artist} onChange={setArtist} maxLength={100} />
    </Sheet>
  );
}
