import { useState } from "react";
import type { StatusSong } from "@/api/schema.ts";
import { Button } from "@/design/Button.tsx";
import { Field } from "@/design/Field.tsx";
import { Sheet } from "@/design/Sheet.tsx";
import { useText } from "@/locale/useText.ts";

interface SongSheetProps {
  song: StatusSong | undefined;
  onClose: () => void;
  onChoose: (song: StatusSong) => void;
}

/** Says what one is listening to: a title, and by whom. */
export function SongSheet({ song, onClose, onChoose }: SongSheetProps) {
  const text = useText();
  const words = text.statuses;
  const [title, setTitle] = useState(song?.title ?? "");
  const [artist, setArtist] = useState(song?.artist ?? "");

  return (
    <Sheet
      title={words.songSheet}
      onClose={onClose}
      actions={
        <Button
          kind="primary"
          disabled={!title.trim()}
          onPress={() => {
            onChoose({ title: title.trim(), artist: artist.trim() });
            onClose();
          }}
        >
          {text.app.done}
        </Button>
      }
    >
      <Field label={words.songTitle} value={title} onChange={setTitle} maxLength={100} autoFocus />
      <Field label={words.songArtist} value={artist} onChange={setArtist} maxLength={100} />
    </Sheet>
  );
}
