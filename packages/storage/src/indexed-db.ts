import { StorageError, storageErrorOf } from "./storage-error.js";

/** The version of the database that this code writes. */
export const VERSION = 2;

/**
 * Stores of the database. Keys stand outside the records, so a record is the
 * plain thing: `entries` by `[document, entry id]`, `drafts` by `[document,
 * target, by, tab]`, `slots` (`store-key` to document id), and `meta`, about
 * the store itself, empty so far. Since version 2: `versions` by `[document,
 * moment]`, and `outbox` by `[document, address]`.
 */
const STORES = [
  "heads",
  "entries",
  "drafts",
  "slots",
  "meta",
  "versions",
  "outbox",
] as const;

export type StoreName = (typeof STORES)[number];

export interface OpenOptions {
  readonly factory: IDBFactory;
  readonly name: string;
  /** Milliseconds before an `open` that does not settle counts as failed. */
  readonly timeout: number;
}

/**
 * Opens the database. Without `create` a database that does not exist is left
 * non-existent and gives `undefined`: a visit that writes nothing leaves nothing.
 * One of a newer version is opened as it is, to be read.
 */
export async function openDatabase(
  options: OpenOptions,
  create: boolean,
): Promise<IDBDatabase | undefined> {
  try {
    return await openVersion(options, create, VERSION);
  } catch (error) {
    if (!(error instanceof StorageError) || error.code !== "newer") throw error;
    return openVersion(options, false);
  }
}

function openVersion(
  options: OpenOptions,
  create: boolean,
  version?: number,
): Promise<IDBDatabase | undefined> {
  const { factory, name, timeout } = options;
  return new Promise((resolve, reject) => {
    let settled = false;
    let blocked = false;
    const settle = (finish: () => void) => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      finish();
    };
    const fail = (cause: unknown) => {
      const error = blocked
        ? new StorageError("blocked", cause)
        : storageErrorOf(cause, "unavailable");
      settle(() => reject(error));
    };
    const timer = setTimeout(() => {
      fail(new DOMException(`open took over ${timeout} ms`, "TimeoutError"));
    }, timeout);

    let request: IDBOpenDBRequest;
    try {
      request = factory.open(name, version);
    } catch (error) {
      fail(error);
      return;
    }
    let absent = false;
    request.onupgradeneeded = (event) => {
      const names = request.result.objectStoreNames;
      const isNew = event.oldVersion === 0;
      absent = isNew && !create;
      // An aborted first upgrade leaves no database behind, and somebody else's stays as it is.
      if (absent || settled || !(isNew || names.contains("heads")))
        request.transaction?.abort();
      else
        for (const store of STORES)
          if (!names.contains(store)) request.result.createObjectStore(store);
    };
    request.onblocked = () => {
      blocked = true;
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (absent) {
        settle(() => resolve(undefined));
      } else fail(request.error);
    };
    request.onsuccess = () => {
      const database = request.result;
      if (settled) {
        database.close();
        return;
      }
      // Another tab wants to upgrade or delete the database: let it.
      database.onversionchange = () => database.close();
      settle(() => resolve(database));
    };
  });
}
