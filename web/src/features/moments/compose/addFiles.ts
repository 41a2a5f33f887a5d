import { notify } from "@/design/notices.ts";
import { newClientID } from "@/lib/clientID.ts";
import { isFilmFile } from "@/lib/isFilmFile.ts";
import { currentText } from "@/locale/language.ts";
import { type DraftFile, withFiles } from "./draft.ts";
import { ownDraft } from "./ownDraft.ts";

/** Adds files that were chosen, dropped or pasted, as far as they go together; says so of the rest. */
export function addFiles(files: readonly File[]) {
  const text = currentText().moments.compose;
  const added: DraftFile[] = files.filter((file) => file.type.startsWith("image/") || isFilmFile(file)).map((file) => ({
    key: newClientID(),
    kind: isFilmFile(file) ? "video" : "picture",
    blob: file,
    name: file.name,
  }));
  const { draft, refusal } = withFiles(ownDraft.draft, added);
  if (refusal || added.length < files.length) notify(refusal === "tooMany" ? text.atMostNine : text.onlyOneKind);
  ownDraft.change(draft);
}
