import { useEffect, useSyncExternalStore } from "react";
import { Button } from "@/design/Button.tsx";
import { Icon } from "@/design/Icon.tsx";
import { Progress } from "@/design/Progress.tsx";
import { fileSize, lengthOfTime } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import type { FilmUpload } from "./FilmUpload.ts";

/** How far the film is on its way, how fast, and how long it still takes. */
export function UploadCard({ upload, onRemove }: { upload: FilmUpload; onRemove: () => void }) {
  const text = useText();
  const words = text.channels.publish;
  const state = useSyncExternalStore(upload.listen, () => upload.state);
  const isThere = state.attachment !== undefined;

  // Whoever closes the page now would have to choose the file again.
  useEffect(() => {
    if (isThere || state.problem) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [isThere, state.problem]);

  const pace = [
    state.speed !== undefined && words.perSecond(fileSize(state.speed)),
    state.remaining !== undefined && state.remaining >= 1_000 && words.remaining(lengthOfTime(state.remaining)),
  ].filter(Boolean).join(" · ");
  return (
    <div className="upload-card">
      <div className="line spread">
        <span className="line">
          <Icon name={isThere ? "check" : "film"} />
          <span className="row-words">
            <span className="cut">{upload.file.name}</span>
            <span className="row-line">{fileSize(upload.file.size)}</span>
          </span>
        </span>
        <Button kind="plain" onPress={onRemove}>{words.other}</Button>
      </div>
      {state.problem
        ? (
          <div className="notice notice-wrong notice-rounded" role="alert">
            <span className="notice-words">{state.problem}</span>
            {!state.isHopeless && <Button kind="plain" onPress={() => upload.retry()}>{text.app.tryAgain}</Button>}
          </div>
        )
        : (
          <>
            <Progress label={words.uploading} value={state.share} />
            <p className="quiet upload-pace">
              <span>{isThere ? words.uploaded : text.channels.percent(Math.floor(state.share * 100))}</span>
              <span>{pace}</span>
            </p>
          </>
        )}
    </div>
  );
}
