import { useState } from "react";
import type { AccountCard } from "@/api/schema.ts";
import { upload } from "@/api/upload.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Button } from "@/design/Button.tsx";
import { notify } from "@/design/notices.ts";
import { Progress } from "@/design/Progress.tsx";
import { pickFiles } from "@/features/chats/pickFiles.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { CropSheet } from "./CropSheet.tsx";

/** The picture of oneself or of an own Page: choosing, cropping, uploading, taking away. */
export function PictureEditor(
  props: { card: Pick<AccountCard, "id" | "name" | "avatar">; onChange: (avatar: string) => Promise<void> },
) {
  const text = useText().me;
  const { card } = props;
  const [picture, setPicture] = useState<ImageBitmap>();
  const [share, setShare] = useState<number>();
  const task = useTask();

  async function choose() {
    const [file] = await pickFiles("image/*", "one");
    if (!file) return;
    try {
      setPicture(await createImageBitmap(file));
    } catch {
      notify(text.badPicture);
    }
  }

  async function send(cropped: Blob) {
    setPicture(undefined);
    setShare(0);
    try {
      const { id } = await upload(cropped, "picture.png", "avatar", { onProgress: setShare });
      await props.onChange(id);
      notify(text.pictureChanged);
    } finally {
      setShare(undefined);
    }
  }

  return (
    <section className="picture-editor" aria-label={text.picture}>
      <Avatar id={card.id} name={card.name} picture={card.avatar} size="huge" />
      {share === undefined
        ? (
          <div className="line">
            <Button icon="camera" busy={task.busy} onPress={() => void task.run(choose)}>{text.changePicture}</Button>
            {card.avatar && (
              <Button
                kind="plain"
                disabled={task.busy}
                onPress={() => void task.run(() => props.onChange(""))}
              >
                {text.removePicture}
              </Button>
            )}
          </div>
        )
        : (
          <div className="picture-progress">
            <Progress label={text.uploading} value={share} />
          </div>
        )}
      {picture && (
        <CropSheet
          picture={picture}
          onClose={() => setPicture(undefined)}
          onDone={(cropped) => void task.run(() => send(cropped))}
        />
      )}
    </section>
  );
}
