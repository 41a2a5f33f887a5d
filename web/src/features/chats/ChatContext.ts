import { createContext, useContext } from "react";
import type { Chat, Message } from "@/api/schema.ts";
import type { ViewedPicture } from "@/design/PictureViewer.tsx";
import type { Names } from "./names.ts";

/** What every part of an open conversation knows. */
export interface ChatContext {
  chat: Chat;
  names: Names;
  me: string;
  /** Begins an answer to a message. */
  reply(message: Message): void;
  /** Puts words into the composer again. */
  editAgain(words: string): void;
  /** Looks at the message with a number. */
  show(seq: number): void;
  forward(messages: Message[]): void;
  select(message: Message): void;
  /** Opens the viewer with the pictures of a message. */
  view(paths: ViewedPicture[], index: number): void;
  mention(account: string): void;
}

const Context = createContext<ChatContext | undefined>(undefined);

/** Gives the parts below it their conversation. */
export const ChatProvider = Context.Provider;

/** The conversation this part belongs to. */
export function useChat(): ChatContext {
  const context = useContext(Context);
  if (!context) throw new Error("This part is used inside an open chat only.");
  return context;
}
