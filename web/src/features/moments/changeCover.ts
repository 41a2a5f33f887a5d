import { call } from "@/api/client.ts";
import { endpoints } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { upload } from "@/api/upload.ts";
import { notify } from "@/design/notices.ts";
import { currentMe } from "@/features/accounts/session.ts";
import { currentText } from "@/locale/language.ts";
import { albumHeadQuery, momentSettingsQuery } from "./queries.ts";

/** Puts a picture above the own posts, or takes it away. */
export async function changeCover(file: File | undefined, onProgress: (share: number) => void) {
  const cover = file ? (await upload(file, file.name, "picture", { onProgress })).id : "";
  const settings = await call(endpoints.moments.updateSettings, { cover });
  store.write(momentSettingsQuery, settings);
  store.change(albumHeadQuery(currentMe()?.card.id ?? ""), (head) => ({ ...head, cover: settings.cover }));
  notify(currentText().moments.cover.changed);
}
