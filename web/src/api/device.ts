/** What this device keeps in IndexedDB: recent things, messages that wait to be sent, and what was begun to be written. */
const DATABASE = "teahouse";
const VERSION = 2;

const DRAWERS = ["cache", "outbox", "drafts"] as const;

/** The drawers of the database. */
export type Drawer = typeof DRAWERS[number];

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE, VERSION);
    request.onupgradeneeded = () => {
      for (const drawer of DRAWERS) {
        if (!request.result.objectStoreNames.contains(drawer)) request.result.createObjectStore(drawer);
      }
    };
    request.onsuccess = () => {
      // A newer page in another tab must not wait for this one.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    // An older page in another tab holds it: this one does without until it is opened anew.
    request.onblocked = () => reject(new DOMException("Blocked", "InvalidStateError"));
    request.onerror = () => reject(request.error);
  });
  return opened;
}

async function run<Value>(
  drawer: Drawer,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(drawer, mode);
    const request = work(transaction.objectStore(drawer));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

/** Keeps a value under a key. */
export async function keepOnDevice(drawer: Drawer, key: string, value: unknown) {
  await run(drawer, "readwrite", (store) => store.put(value, key));
}

/** Forgets a key. */
export async function dropFromDevice(drawer: Drawer, key: string) {
  await run(drawer, "readwrite", (store) => store.delete(key));
}

/** Everything in a drawer, by key. */
export async function readDevice(drawer: Drawer): Promise<[string, unknown][]> {
  const [keys, values] = await Promise.all([
    run(drawer, "readonly", (store) => store.getAllKeys()),
    run(drawer, "readonly", (store) => store.getAll()),
  ]);
  return keys.map((key, index) => [String(key), values[index]]);
}

/** Empties the device: the person signed out. */
export async function emptyDevice() {
  for (const drawer of DRAWERS) await run(drawer, "readwrite", (store) => store.clear());
}
