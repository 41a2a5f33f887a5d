import { useEffect, useMemo } from "react";
import { CallFailed, explain } from "@/api/problem.ts";
import { Button } from "@/design/Button.tsx";
import { fitPicture } from "@/design/fitPicture.ts";
import { Icon } from "@/design/Icon.tsx";
import { navigate } from "@/lib/navigation.ts";
import type { Catalogue } from "@/locale/catalogue.ts";
import { fileSize, playingTime } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { CardBubble } from "./bubbles/CardBubble.tsx";
import { ContactBubble } from "./bubbles/ContactBubble.tsx";
import { PlaceBubble } from "./bubbles/PlaceBubble.tsx";
import { TextBubble } from "./bubbles/TextBubble.tsx";
import { useChat } from "./ChatContext.ts";
import { outbox } from "./ownOutbox.ts";
import { filesOf, type PendingFile, type PendingMessage } from "./pending.ts";
import { QuoteLine } from "./QuoteLine.tsx";
import { UploadProgress } from "./UploadProgress.tsx";

/** A message that the server has not acknowledged: how far it has come, or why it was not sent. */
export function PendingBubble({ pending }: { pending: PendingMessage }) {
  const text = useText();
  const { chat } = useChat();
  const uploads = filesOf(pending.content).length > 0 && pending.state === "sending";
  return (
    <>
      <div className="message-held">
        <PendingBody pending={pending} />
        <span className="message-side">
          {pending.state === "failed"
            ? <Icon name="warning" size="small" className="message-failed" label={text.chats.notSent} />
            : <Icon name="clock" size="tiny" className="message-waiting" label={text.chats.sending} />}
        </span>
      </div>
      {uploads && <UploadProgress pending={pending} />}
      {pending.quote && <QuoteLine quote={pending.quote} />}
      {pending.state === "failed" && (
        <div className="message-failure" role="alert">
          <span>{pending.problem ? explain(new CallFailed(pending.problem)) : text.chats.notSent}</span>
          <span className="line">
            {pending.problem?.code === "chats.not_friends" && chat.peer && (
              <Button
                kind="plain"
                onPress={() => navigate(`/contacts/${chat.peer?.id}`)}
              >
                {text.chats.askAgain}
              </Button>
            )}
            <Button kind="plain" onPress={() => outbox.retry(pending.clientID)}>{text.chats.tryAgain}</Button>
            <Button kind="plain" onPress={() => outbox.discard(pending.clientID)}>{text.chats.discard}</Button>
          </span>
        </div>
      )}
    </>
  );
}

function PendingBody({ pending }: { pending: PendingMessage }) {
  const text = useText().chats;
  const { content } = pending;
  switch (content.kind) {
    case "text":
      return <TextBubble text={content.text} />;
    case "card":
      return <CardBubble card={content} />;
    case "contact":
      return <ContactBubble card={content.card} />;
    case "place":
      return <PlaceBubble place={content} />;
    case "pictures":
      return (
        <div
          className={content.files.length > 1
            ? `pictures pictures-grid pictures-${[2, 4].includes(content.files.length) ? 2 : 3}`
            : "pictures"}
        >
          {content.files.map((file, index) => (
            <LocalPicture key={index} file={file} alone={content.files.length === 1} />
          ))}
        </div>
      );
    default:
      return (
        <div className="card-bubble">
          <span className="card-bubble-icon">
            <Icon name={content.kind === "voice" ? "microphone" : content.kind} />
          </span>
          <span className="row-words">
            <span className="card-bubble-title">{pendingTitle(content, text)}</span>
            <span className="row-line">{fileSize(content.file.blob.size)}</span>
          </span>
        </div>
      );
  }
}

function pendingTitle(content: { kind: "file" | "voice" | "video"; file: PendingFile }, text: Catalogue["chats"]) {
  if (content.kind === "file") return content.file.name;
  return content.kind === "video" ? text.videoMessage : text.voiceMessage(playingTime(content.file.duration ?? 0));
}

function LocalPicture({ file, alone }: { file: PendingFile; alone: boolean }) {
  const address = useMemo(() => URL.createObjectURL(file.blob), [file.blob]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <span className="picture" style={alone ? fitPicture(file.width, file.height) : undefined}>
      <img src={address} alt={file.name} draggable={false} />
    </span>
  );
}
