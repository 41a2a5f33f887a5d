import { call } from "@/api/client.ts";
import { explain } from "@/api/problem.ts";
import { endpoints, type Message } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import type { MenuItem } from "@/design/Menu.tsx";
import { ask, notify } from "@/design/notices.ts";
import { putOnClipboard } from "@/lib/clipboard.ts";
import { look } from "@/lib/lookState.ts";
import type { Catalogue } from "@/locale/catalogue.ts";
import { currentLanguage, currentText } from "@/locale/language.ts";
import type { ChatContext } from "./ChatContext.ts";
import { addMessage, removeMessage } from "./chatLog.ts";
import { contentWords } from "./messageWords.ts";
import { logQuery } from "./queries.ts";
import { rememberRecalled } from "./recalled.ts";

const RECALLABLE = 2 * 60_000;

/** What can be done with a message. */
export function messageMenu(
  message: Message,
  own: boolean,
  context: ChatContext,
  text: Catalogue["chats"],
): MenuItem[] {
  const { content } = message;
  const items: MenuItem[] = [];
  if (content.kind === "text") {
    items.push({ title: text.copy, icon: "copy", onChoose: () => copyWords(content.text) });
    if (look().care) items.push({ title: text.readAloud, icon: "speaker", onChoose: () => readAloud(content.text) });
  }
  if (context.chat.mine.maySend) {
    items.push({
      title: text.reply,
      icon: "reply",
      onChoose: () => context.reply(message),
    });
  }
  if (content.kind !== "invitation") {
    items.push({
      title: text.forward,
      icon: "forward",
      onChoose: () => context.forward([message]),
    });
  }
  items.push(
    { title: text.favourite, icon: "bookmark", onChoose: () => keep(message) },
    { title: text.select, icon: "check", onChoose: () => context.select(message) },
  );
  if (own && Date.now() - message.sentAt < RECALLABLE) {
    items.push({
      title: text.recall,
      icon: "recall",
      onChoose: () => recall(message),
    });
  }
  items.push({ title: text.deleteForMe, icon: "trash", danger: true, onChoose: () => deleteForMe([message]) });
  return items;
}

/** Puts words on the clipboard. */
export async function copyWords(words: string) {
  const { copied, notCopied } = currentText().app;
  notify(await putOnClipboard(words) ? copied : notCopied);
}

/** Keeps a message among the favourites. */
export async function keep(message: Message) {
  await tell(async () => {
    await call(endpoints.chats.keep, { chat: message.chat, seq: message.seq });
    store.expire("favourites");
    notify(currentText().chats.kept);
  });
}

/** Deletes messages for oneself, after asking. */
export async function deleteForMe(messages: Message[]): Promise<boolean> {
  const text = currentText().chats;
  const yes = await ask({
    title: text.deleteTitle,
    words: text.deleteWords,
    confirm: text.deleteConfirm,
    danger: true,
  });
  if (!yes) return false;
  return await tell(async () => {
    for (const { chat, seq } of messages) {
      await call(endpoints.chats.deleteForMe, { chat, seq });
      store.change(logQuery(chat), (log) => removeMessage(log, seq));
    }
  });
}

async function recall(message: Message) {
  await tell(async () => {
    await call(endpoints.chats.recall, { chat: message.chat, seq: message.seq });
    if (message.content.kind === "text") rememberRecalled(message.id, message.content.text);
    store.change(
      logQuery(message.chat),
      (log) => addMessage(log, { ...message, content: { kind: "recalled" }, quote: undefined }),
    );
  });
}

function readAloud(words: string) {
  speechSynthesis.cancel();
  const spoken = new SpeechSynthesisUtterance(words);
  spoken.lang = /\p{Script=Han}/u.test(words) ? "zh-CN" : currentLanguage();
  speechSynthesis.speak(spoken);
}

async function tell(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    notify(explain(error));
    return false;
  }
}

/** Reads a message aloud in one line, for screen readers. */
export function spokenMessage(message: Message, name: string): string {
  const text = currentText().chats;
  return text.newFrom(name, contentWords(message.content, text));
}
