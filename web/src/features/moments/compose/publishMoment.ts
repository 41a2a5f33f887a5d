import { call } from "@/api/client.ts";
import { endpoints } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { notify } from "@/design/notices.ts";
import { currentText } from "@/locale/language.ts";
import { momentQuery, putOnList } from "../moments.ts";
import { albumQuery, momentsFeedQuery } from "../queries.ts";
import { requestOf } from "./draft.ts";
import { ownDraft } from "./ownDraft.ts";

/** Posts what was written as soon as its files are there. False when one of them could not be uploaded: nothing is lost. */
export async function publishMoment(): Promise<boolean> {
  if (!await ownDraft.whenUploaded()) return false;
  const moment = await call(endpoints.moments.publish, requestOf(ownDraft.draft));
  store.write(momentQuery(moment.id), moment);
  putOnList(momentsFeedQuery, moment.id);
  putOnList(albumQuery(moment.author.id), moment.id);
  ownDraft.clear();
  notify(currentText().moments.compose.published);
  return true;
}
