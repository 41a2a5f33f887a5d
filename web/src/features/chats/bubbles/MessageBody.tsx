import type { MessageContent } from "@/api/schema.ts";
import { PictureGrid } from "@/design/PictureGrid.tsx";
import type { ViewedPicture } from "@/design/PictureViewer.tsx";
import { useText } from "@/locale/useText.ts";
import { CardBubble } from "./CardBubble.tsx";
import { ContactBubble } from "./ContactBubble.tsx";
import { FileBubble } from "./FileBubble.tsx";
import { HistoryBubble } from "./HistoryBubble.tsx";
import { InvitationBubble } from "./InvitationBubble.tsx";
import { PlaceBubble } from "./PlaceBubble.tsx";
import { TextBubble } from "./TextBubble.tsx";
import { VideoBubble } from "./VideoBubble.tsx";
import { VoiceBubble } from "./VoiceBubble.tsx";

interface MessageBodyProps {
  content: MessageContent;
  mentions?: string[];
  view: (pictures: ViewedPicture[], index: number) => void;
}

/** What a message says or shows, by its kind. Used in chats, histories and favourites. */
export function MessageBody({ content, mentions, view }: MessageBodyProps) {
  const text = useText().chats;
  switch (content.kind) {
    case "text":
      return <TextBubble text={content.text} mentions={mentions} />;
    case "pictures":
      return <PictureGrid pictures={content.pictures} view={view} />;
    case "video":
      return <VideoBubble video={content.video} />;
    case "voice":
      return <VoiceBubble voice={content.voice} />;
    case "file":
      return <FileBubble file={content.file} />;
    case "place":
      return <PlaceBubble place={content} />;
    case "contact":
      return <ContactBubble card={content.card} />;
    case "card":
      return <CardBubble card={content} />;
    case "invitation":
      return <InvitationBubble invitation={content} />;
    case "history":
      return <HistoryBubble history={content} />;
    default:
      return <p className="bubble bubble-quiet">{text.unknownKind}</p>;
  }
}
