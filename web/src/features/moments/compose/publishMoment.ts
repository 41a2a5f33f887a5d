import { call } from "@/api/client.ts";
import { endpoints } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { rememberScroll } from "@/design/keptScroll.ts";
import { notify } from "@/design/notices.ts";
import { currentText } from "@/locale/language.ts";
import { momentQuery, putOnList } from "../moments.ts";
import { albumQuery, FEED_SCROLL, momentsFeedQuery } from "../queries.ts";
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
  // Whoever comes back to the feed finds the new post in view.
  rememberScroll(FEED_SCROLL, 0);
  notify(currentText().moments.compose.published);
  return true;
}
