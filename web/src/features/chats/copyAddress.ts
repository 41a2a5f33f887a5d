import { notify } from "@/design/notices.ts";
import { putOnClipboard } from "@/lib/clipboard.ts";
import { currentText } from "@/locale/language.ts";

/** Puts the whole address of a path of this house on the clipboard. */
export async function copyAddress(path: string) {
  const { copied, notCopied } = currentText().app;
  notify(await putOnClipboard(new URL(path, location.href).href) ? copied : notCopied);
}
