import type { Attachment } from "@/api/schema.ts";
import { Icon } from "@/design/Icon.tsx";
import { fileSize } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";

/** A file to download; it is never opened inside this page. */
export function FileBubble({ file }: { file: Attachment }) {
  const text = useText().chats;
  return (
    <a
      className="card-bubble"
      href={file.path}
      download={file.name}
      aria-label={`${text.download}: ${file.name}, ${fileSize(file.bytes)}`}
    >
      <span className="card-bubble-icon">
        <Icon name="file" />
      </span>
      <span className="row-words">
        <span className="card-bubble-title">{file.name}</span>
        <span className="row-line">{fileSize(file.bytes)}</span>
      </span>
      <Icon name="download" size="small" />
    </a>
  );
}
