import type { AccountCard, Message, PlaceContent } from "@/api/schema.ts";
import { newClientID } from "@/lib/clientID.ts";
import { outbox } from "./ownOutbox.ts";
import type { PendingContent, PendingFile } from "./pending.ts";

/** What goes with a message besides what it says. */
export interface Accompaniment {
  quote?: Message;
  quoteName?: string;
  mentions?: string[];
  mentionsAll?: boolean;
}

/** Puts a message into the outbox. */
export function post(chat: string, content: PendingContent, more: Accompaniment = {}) {
  const { quote } = more;
  void outbox.add({
    clientID: newClientID(),
    chat,
    writtenAt: Date.now(),
    content,
    quote: quote &&
      {
        seq: quote.seq,
        sender: quote.sender ?? "",
        senderName: more.quoteName ?? "",
        kind: quote.content.kind,
        excerpt: excerptOf(quote),
      },
    mentions: more.mentions?.length ? more.mentions : undefined,
    mentionsAll: more.mentionsAll || undefined,
    state: "waiting",
  });
}

/** Puts picked pictures into the outbox, nine to a message. */
export async function postPictures(chat: string, blobs: File[], more?: Accompaniment) {
  const files = await Promise.all(blobs.map(measured));
  for (let first = 0; first < files.length; first += 9) {
    post(chat, { kind: "pictures", files: files.slice(first, first + 9) }, first === 0 ? more : undefined);
  }
}

/** Puts one picked file into the outbox: a video as a video message, anything else as a file. */
export function postFile(chat: string, file: File, kind: "video" | "file") {
  post(chat, { kind, file: { blob: file, name: file.name } });
}

/** Puts a place into the outbox. */
export function postPlace(chat: string, place: PlaceContent) {
  post(chat, { kind: "place", ...place });
}

/** Puts somebody's card into the outbox. */
export function postContact(chat: string, card: AccountCard) {
  post(chat, { kind: "contact", card });
}

async function measured(file: File): Promise<PendingFile> {
  try {
    const picture = await createImageBitmap(file);
    const { width, height } = picture;
    picture.close();
    return { blob: file, name: file.name, width, height };
  } catch {
    // The server knows more kinds of pictures than this browser.
    return { blob: file, name: file.name };
  }
}

function excerptOf(message: Message): string {
  const { content } = message;
  if (content.kind === "text") return content.text.slice(0, 100);
  if (content.kind === "file") return content.file.name;
  return "";
}
