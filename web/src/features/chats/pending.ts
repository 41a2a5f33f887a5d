import type {
  AccountCard,
  Attachment,
  CardContent,
  Draft,
  MessageContent,
  PlaceContent,
  Problem,
  Quote,
} from "@/api/schema.ts";

/** A file that is to be sent, and what the server made of it once it is there. */
export interface PendingFile {
  blob: Blob;
  name: string;
  width?: number;
  height?: number;
  /** Milliseconds. */
  duration?: number;
  waveform?: number[];
  attachment?: Attachment;
}

/** What a message says before the server has it. */
export type PendingContent =
  | { kind: "text"; text: string }
  | { kind: "pictures"; files: PendingFile[] }
  | { kind: "video"; file: PendingFile }
  | { kind: "voice"; file: PendingFile }
  | { kind: "file"; file: PendingFile }
  | { kind: "contact"; card: AccountCard }
  | ({ kind: "card" } & CardContent)
  | ({ kind: "place" } & PlaceContent);

/** A message that the server has not acknowledged. */
export interface PendingMessage {
  clientID: string;
  chat: string;
  writtenAt: number;
  content: PendingContent;
  quote?: Quote;
  mentions?: string[];
  mentionsAll?: boolean;
  state: "waiting" | "sending" | "failed";
  /** Of a failed one: why. */
  problem?: Problem;
}

/** The files of a message, in their order. */
export function filesOf(content: PendingContent): PendingFile[] {
  if (content.kind === "pictures") return content.files;
  return "file" in content ? [content.file] : [];
}

/** What is handed to the server, once every file is there. */
export function draftOf(content: PendingContent): Draft {
  switch (content.kind) {
    case "pictures":
      return { kind: "pictures", attachments: content.files.map(attachmentID) };
    case "video":
    case "voice":
    case "file":
      return { kind: content.kind, attachment: attachmentID(content.file) };
    case "contact":
      return { kind: "contact", account: content.card.id };
    case "card":
      return { kind: "card", of: content.of, id: content.id };
    default:
      return content;
  }
}

/** What the message will say for everybody. */
export function contentOf(content: PendingContent): MessageContent {
  switch (content.kind) {
    case "pictures":
      return { kind: "pictures", pictures: content.files.map(attachmentOf) };
    case "video":
      return { kind: "video", video: attachmentOf(content.file) };
    case "voice":
      return { kind: "voice", voice: attachmentOf(content.file) };
    case "file":
      return { kind: "file", file: attachmentOf(content.file) };
    default:
      return content;
  }
}

function attachmentOf(file: PendingFile): Attachment {
  if (!file.attachment) throw new Error("The file is not on the server yet.");
  return file.attachment;
}

function attachmentID(file: PendingFile): string {
  return attachmentOf(file).id;
}
