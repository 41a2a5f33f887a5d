/** An upload that this device began, so that it can go on after a reload. The file itself no page may keep. */
export interface BegunUpload {
  location: string;
  name: string;
  bytes: number;
  modifiedAt: number;
}

const NAME = "teahouse.begun-upload";

/** The upload that was begun for a Page and not published. */
export function begunUpload(page: string): BegunUpload | undefined {
  return read()[page];
}

/** Remembers an upload for a Page; without one what was remembered is forgotten. */
export function rememberUpload(page: string, upload: BegunUpload | undefined) {
  const all = read();
  if (upload) all[page] = upload;
  else delete all[page];
  try {
    localStorage.setItem(NAME, JSON.stringify(all));
  } catch {
    // A full disk costs going on after a reload.
  }
}

/** Forgets every upload that was begun: another person sits here. */
export function forgetUploads() {
  localStorage.removeItem(NAME);
}

/** Whether a file is the one whose upload was begun. */
export function isSameFile(file: Pick<File, "name" | "size" | "lastModified">, upload: BegunUpload): boolean {
  return file.name === upload.name && file.size === upload.bytes && file.lastModified === upload.modifiedAt;
}

function read(): Record<string, BegunUpload> {
  try {
    return JSON.parse(localStorage.getItem(NAME) ?? "{}");
  } catch {
    return {};
  }
}
