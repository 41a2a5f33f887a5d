/** Puts words on the clipboard; answers whether that worked. */
export async function putOnClipboard(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    // Plain addresses of a home network have no clipboard of their own.
    return copyBySelecting(words);
  }
}

function copyBySelecting(words: string): boolean {
  const area = document.createElement("textarea");
  area.value = words;
  area.className = "unseen";
  // Inside an open dialog nothing outside of it can be selected.
  (document.querySelector("dialog[open]") ?? document.body).append(area);
  area.select();
  const copied = document.execCommand("copy");
  area.remove();
  return copied;
}
