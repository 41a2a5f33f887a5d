import { Progress } from "@/design/Progress.tsx";
import { useText } from "@/locale/useText.ts";
import type { PendingMessage } from "./pending.ts";
import { useUploadProgress } from "./useOutbox.ts";

/** How much of a message's files is on the server, and then that the server works on them. */
export function UploadProgress({ pending }: { pending: PendingMessage }) {
  const text = useText().chats;
  const progress = useUploadProgress(pending.clientID);
  const isThere = progress >= 1;
  const words = !isThere
    ? text.uploading(Math.round(progress * 100))
    : pending.content.kind === "video"
    ? text.convertingVideo
    : text.preparing;
  return (
    <div className="message-progress">
      <Progress label={words} value={isThere ? undefined : progress} />
      <span aria-hidden="true">{words}</span>
    </div>
  );
}
