import { useId, useState } from "react";
import { Button } from "@/design/Button.tsx";
import { Progress } from "@/design/Progress.tsx";
import { pickFiles } from "@/features/chats/pickFiles.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { changeStatusDraft } from "./ownStatusDraft.ts";
import { addBackground } from "./statusActions.ts";
import type { StatusDraft } from "./statusDraft.ts";

/** The photo or short video behind a status, and how blurred it is. */
export function BackgroundField({ draft }: { draft: StatusDraft }) {
  const text = useText().statuses;
  const id = useId();
  const [share, setShare] = useState<number>();
  const task = useTask();

  async function choose() {
    const [file] = await pickFiles("image/*,video/*", "one");
    if (!file) return;
    setShare(0);
    try {
      await addBackground(file, setShare);
    } finally {
      setShare(undefined);
    }
  }

  if (share !== undefined) return <Progress label={text.uploading} value={share} />;
  if (!draft.background) {
    return <Button icon="picture" busy={task.busy} onPress={() => void task.run(choose)}>{text.addPhoto}</Button>;
  }
  return (
    <div className="field">
      <div className="line spread">
        <label className="field-label" htmlFor={id}>{text.blur}</label>
        <Button
          kind="plain"
          icon="close"
          onPress={() => changeStatusDraft({ background: undefined, preview: undefined })}
        >
          {text.removeBackground}
        </Button>
      </div>
      <input
        id={id}
        type="range"
        className="crop-zoom"
        min={0}
        max={100}
        step={5}
        value={draft.blur}
        aria-valuetext={text.blurValue(draft.blur)}
        aria-describedby={`${id}-note`}
        onChange={(event) => changeStatusDraft({ blur: Number(event.currentTarget.value) })}
      />
      <p className="field-hint" id={`${id}-note`}>{text.blurHint}</p>
    </div>
  );
}
