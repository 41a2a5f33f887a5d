import { call } from "@/api/client.ts";
import { dropFromDevice, keepOnDevice, readDevice } from "@/api/device.ts";
import { live } from "@/api/live.ts";
import { endpoints, type SendMessageRequest } from "@/api/schema.ts";
import { upload } from "@/api/upload.ts";
import { currentMe } from "@/features/accounts/session.ts";
import { receiveMessage } from "./followChats.ts";
import { Outbox } from "./Outbox.ts";
import { contentOf, draftOf, type PendingMessage } from "./pending.ts";

const purposes = { pictures: "picture", video: "video", voice: "voice", file: "file" } as const;

/** The outbox of this page. */
export const outbox = new Outbox({
  keep: (message) => keepOnDevice("outbox", message.clientID, message),
  drop: (clientID) => dropFromDevice("outbox", clientID),
  upload: (message, file, onProgress) =>
    upload(file.blob, file.name, purposes[message.content.kind as keyof typeof purposes], { onProgress }),
  send(message) {
    const request: SendMessageRequest = {
      chat: message.chat,
      clientID: message.clientID,
      content: draftOf(message.content),
      quote: message.quote?.seq,
      mentions: message.mentions,
      mentionsAll: message.mentionsAll,
    };
    return live.isOpen ? live.send(request) : call(endpoints.chats.send, request);
  },
  sent(message, place) {
    receiveMessage({
      id: place.id,
      chat: place.chat,
      seq: place.seq,
      sender: currentMe()?.card.id,
      clientID: place.clientID,
      sentAt: place.sentAt,
      content: contentOf(message.content),
      quote: message.quote,
      mentions: message.mentions,
      mentionsAll: message.mentionsAll,
    });
  },
});

/** Takes up what waited on this device. */
export async function restoreOutbox() {
  try {
    outbox.restore((await readDevice("outbox")).map(([, message]) => message as PendingMessage));
  } catch {
    // Without IndexedDB nothing waited.
  }
}
