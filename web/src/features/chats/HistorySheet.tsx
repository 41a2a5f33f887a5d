import { lazy, Suspense, useState } from "react";
import type { HistoryContent } from "@/api/schema.ts";
import { Avatar } from "@/design/Avatar.tsx";
import type { ViewedPicture } from "@/design/PictureViewer.tsx";
import { Sheet } from "@/design/Sheet.tsx";
import { shortTime } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { historyTitle } from "./bubbles/HistoryBubble.tsx";
import { MessageBody } from "./bubbles/MessageBody.tsx";

const PictureViewer = lazy(() => import("@/design/PictureViewer.tsx"));

/** A merged chat history, opened. */
export default function HistorySheet(props: { history: HistoryContent; onClose: () => void }) {
  const text = useText().chats;
  const [viewed, setViewed] = useState<{ pictures: ViewedPicture[]; index: number }>();
  return (
    <Sheet title={historyTitle(props.history, text)} onClose={props.onClose} wide>
      {props.history.lines.map((line, index) => (
        <article className="history-entry" key={index}>
          <Avatar id={line.senderName} name={line.senderName} picture={line.senderAvatar} size="small" />
          <div className="history-entry-words">
            <header className="line spread">
              <b>{line.senderName}</b>
              <span className="quiet">{shortTime(line.sentAt)}</span>
            </header>
            <MessageBody content={line.content} view={(pictures, at) => setViewed({ pictures, index: at })} />
          </div>
        </article>
      ))}
      <Suspense>{viewed && <PictureViewer {...viewed} onClose={() => setViewed(undefined)} />}</Suspense>
    </Sheet>
  );
}
