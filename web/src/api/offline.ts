import { dropFromDevice, keepOnDevice, readDevice } from "./device.ts";
import { store } from "./store.ts";

const PAUSE = 400;

/** Fills the store with what this device kept, and keeps what changes from now on. Without IndexedDB it does nothing. */
export async function connectDevice() {
  try {
    for (const [key, value] of await readDevice("cache")) store.restore(key, value);
  } catch {
    return;
  }
  const waiting = new Map<string, unknown>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function writeAll() {
    timer = undefined;
    for (const [key, value] of waiting) {
      // A full disk costs offline reading, not the page.
      (value === undefined ? dropFromDevice("cache", key) : keepOnDevice("cache", key, value)).catch(() => {});
    }
    waiting.clear();
  }

  store.keep((key, value) => {
    waiting.set(key, value);
    timer ??= setTimeout(writeAll, PAUSE);
  });
  addEventListener("pagehide", writeAll);
}
