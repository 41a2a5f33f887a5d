import { call, closeSession, onSignedOut, openSession } from "@/api/client.ts";
import { emptyDevice } from "@/api/device.ts";
import { live } from "@/api/live.ts";
import { connectDevice } from "@/api/offline.ts";
import { endpoints, type Me, type SignedIn } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { useEntry } from "@/api/useQuery.ts";

/** The own account. There is a value exactly while somebody is signed in. */
export const meQuery = {
  key: "me",
  fetch: () => call(endpoints.accounts.me, {}),
  offline: true,
};

/** Who is signed in; nobody: `undefined`. */
export function useSession(): Me | undefined {
  return useEntry<Me>(meQuery.key).value;
}

/** The id of the signed-in person; empty while nobody is. */
export function useMyID(): string {
  const me = useSession();
  return me?.card.id ?? "";
}

/** The signed-in person, for code outside components. */
export function currentMe(): Me | undefined {
  return store.value(meQuery);
}

const beginnings = new Set<() => void>();
const ends = new Set<() => void>();

/** Calls back when a session begins on this page, whether it was there before or has just been opened. */
export function onSessionBegin(listener: () => void) {
  beginnings.add(listener);
}

/** Calls back when a session ends: whatever belonged to the person must go. */
export function onSessionEnd(listener: () => void) {
  ends.add(listener);
}

/** Finds out who sits here. What this device kept is shown at once; the server is asked besides. */
export async function beginSession() {
  await connectDevice();
  onSignedOut(() => void forgetSession());
  const kept = currentMe();
  if (kept) begin();
  const checked = checkSession(kept);
  if (!kept) await checked;
}

async function checkSession(kept: Me | undefined) {
  try {
    const me = await store.load(meQuery);
    if (kept?.card.id === me.card.id) return;
    // Another person signed in through another tab: nothing kept is theirs.
    if (kept) await forgetSession();
    store.write(meQuery, me);
    begin();
  } catch {
    // Signed out: `onSignedOut` has heard of it. Without a connection what was kept is believed.
  }
}

/** Begins the session that the server has just opened. */
export async function enterSession(signedIn: SignedIn) {
  await forgetSession();
  openSession(signedIn.csrfToken);
  store.write(meQuery, signedIn.me);
  begin();
}

function begin() {
  openSession();
  for (const listener of beginnings) listener();
  live.start();
}

/** Signs this device out, on the server too. */
export async function signOut() {
  await call(endpoints.accounts.signOut, {});
  await forgetSession();
}

/** Removes every trace of the session from this page and this device. */
export async function forgetSession() {
  live.stop();
  closeSession();
  store.clear();
  for (const listener of ends) listener();
  navigator.serviceWorker?.controller?.postMessage("forget");
  // Without IndexedDB nothing was kept.
  await emptyDevice().catch(() => {});
}

/** Hears of changes of the own account made on other devices. */
export function followAccount() {
  live.on("me", (me) => store.write(meQuery, me));
  live.on("sessions", () => store.expire("sessions"));
  live.on("signedOut", () => void forgetSession());
}
