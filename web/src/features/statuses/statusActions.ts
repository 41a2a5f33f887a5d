import { call } from "@/api/client.ts";
import { explain } from "@/api/problem.ts";
import { endpoints, type Status } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { upload } from "@/api/upload.ts";
import { ask, notify } from "@/design/notices.ts";
import { directChat } from "@/features/chats/chatActions.ts";
import { post } from "@/features/chats/compose.ts";
import { isFilmFile } from "@/lib/isFilmFile.ts";
import { navigate } from "@/lib/navigation.ts";
import { currentText } from "@/locale/language.ts";
import { changeStatusDraft, forgetStatusDraft } from "./ownStatusDraft.ts";
import { putOwnStatus } from "./putOwnStatus.ts";
import { pastStatusesQuery, statusQuery } from "./queries.ts";
import { type StatusDraft, statusRequest } from "./statusDraft.ts";

/** Uploads what is to stand behind a status, and shows it meanwhile from this device. */
export async function addBackground(file: File, onProgress: (share: number) => void) {
  const background = await upload(file, file.name, isFilmFile(file) ? "video" : "picture", { onProgress });
  changeStatusDraft({ background, preview: URL.createObjectURL(file) });
}

/** Sets the own status; one that was there before is over. */
export async function setStatus(draft: StatusDraft) {
  const status = await call(endpoints.statuses.set, statusRequest(draft));
  forgetStatusDraft();
  putOwnStatus(status);
  notify(currentText().statuses.published);
}

/** Ends the own status after a question; answers whether it was done. */
export async function askAndEndStatus(): Promise<boolean> {
  const text = currentText().statuses;
  if (!await ask({ title: text.endTitle, words: text.endWords, confirm: text.end })) return false;
  await call(endpoints.statuses.end, {});
  putOwnStatus(undefined);
  notify(text.ended);
  return true;
}

/** Likes a status, or takes the like back: at once here, back again if the server refuses. */
export async function setStatusLike(status: Status, isLiked: boolean) {
  const put = (isLiked: boolean) =>
    store.change(
      statusQuery(status.author.id),
      (known) => known.isLiked === isLiked ? known : { ...known, isLiked, likes: known.likes + (isLiked ? 1 : -1) },
    );
  put(isLiked);
  try {
    await call(isLiked ? endpoints.statuses.like : endpoints.statuses.unlike, { status: status.id });
  } catch (error) {
    put(!isLiked);
    notify(explain(error));
  }
}

/** Says something about a status: the words go into the chat with the person as they are, and one is led there. */
export async function replyInChat(status: Status, words: string) {
  const chat = await directChat(status.author.id);
  post(chat.id, { kind: "text", text: words });
  navigate(`/chats/${chat.id}`);
}

/** Deletes an own status that is over, after a question. */
export async function askAndDeletePast({ id }: Status) {
  const text = currentText().statuses;
  if (!await ask({ title: text.deletePastTitle, confirm: text.deletePast, danger: true })) return;
  await call(endpoints.statuses.deletePast, { status: id });
  store.change(pastStatusesQuery, (list) => ({ ...list, items: list.items.filter((each) => each.id !== id) }));
  notify(text.deletedPast);
}
