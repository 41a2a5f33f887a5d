import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { Button } from "@/design/Button.tsx";
import { Progress } from "@/design/Progress.tsx";
import { CardBubble } from "@/features/chats/bubbles/CardBubble.tsx";
import { pickFiles } from "@/features/chats/pickFiles.ts";
import { useText } from "@/locale/useText.ts";
import { addFiles } from "./addFiles.ts";
import { CardSheet } from "./CardSheet.tsx";
import type { DraftFile, MomentDraft } from "./draft.ts";
import { ownDraft } from "./ownDraft.ts";
import { PictureOrder } from "./PictureOrder.tsx";

/** What goes with the words: pictures in their order, or one video, or one card. */
export function ComposeMedia({ draft }: { draft: MomentDraft }) {
  const text = useText().moments.compose;
  const [isChoosing, setChoosing] = useState(false);
  const [file] = draft.files;

  async function pick(accept: string, count: "one" | "several") {
    addFiles(await pickFiles(accept, count));
  }

  if (draft.card) {
    return (
      <div className="compose-media">
        <CardBubble card={draft.card} />
        <Button kind="plain" icon="close" onPress={() => ownDraft.change({ card: undefined })}>
          {text.removeCard}
        </Button>
      </div>
    );
  }
  if (file?.kind === "video") return <ComposeVideo file={file} />;
  if (file) {
    return (
      <PictureOrder
        files={draft.files}
        onChange={(files) => ownDraft.change({ files })}
        onAdd={() => void pick("image/*", "several")}
      />
    );
  }
  return (
    <div className="chips">
      <Button icon="picture" onPress={() => void pick("image/*", "several")}>{text.addPictures}</Button>
      <Button icon="video" onPress={() => void pick("video/*", "one")}>{text.addVideo}</Button>
      <Button icon="card" onPress={() => setChoosing(true)}>{text.addCard}</Button>
      {isChoosing && <CardSheet onClose={() => setChoosing(false)} onChoose={(card) => ownDraft.change({ card })} />}
    </div>
  );
}

function ComposeVideo({ file }: { file: DraftFile }) {
  const text = useText().moments.compose;
  const state = useSyncExternalStore(ownDraft.listen, () => ownDraft.stateOf(file.key));
  const address = useMemo(() => URL.createObjectURL(file.blob), [file.blob]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <div className="compose-media">
      <video className="compose-video" src={address} controls playsInline preload="metadata" aria-label={file.name} />
      {state && state.problem === undefined && <Progress label={text.uploading} value={state.share} />}
      <Button kind="plain" icon="close" onPress={() => ownDraft.change({ files: [] })}>{text.removeVideo}</Button>
    </div>
  );
}
