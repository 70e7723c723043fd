import { wrap, type DBSchema, type IDBPDatabase } from "idb";
import type { Draft, Entry } from "@askelmat/core";
import type { HeadRecord } from "./record.js";
import { StorageError, storageErrorOf } from "./storage-error.js";

const VERSION = 1;

/** Stores of the database. Keys stand outside the records, so a record is the plain thing. */
export interface Schema extends DBSchema {
  heads: { key: string; value: HeadRecord };
  /** Key `[document, entry id]`. */
  entries: { key: string[]; value: Entry };
  /** Key `[document, target, by, tab]`. */
  drafts: { key: string[]; value: Draft };
  /** `store-key` to document id. */
  slots: { key: string; value: string };
  /** About the store itself; empty so far. */
  meta: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Schema>;

const STORES = ["heads", "entries", "drafts", "slots", "meta"] as const;

export interface OpenOptions {
  readonly factory: IDBFactory;
  readonly name: string;
  /** Milliseconds before an `open` that does not settle counts as failed. */
  readonly timeout: number;
}

/**
 * Opens the database. Without `create` a database that does not exist is left
 * non-existent and gives `undefined`: a visit that writes nothing leaves nothing.
 */
export function openDatabase(
  options: OpenOptions,
  create: boolean,
): Promise<Database | undefined> {
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
      request = factory.open(name, VERSION);
    } catch (error) {
      fail(error);
      return;
    }
    let absent = false;
    request.onupgradeneeded = (event) => {
      absent = event.oldVersion === 0 && !create;
      // An aborted first upgrade leaves no database behind.
      if (absent || settled) request.transaction?.abort();
      else for (const store of STORES) request.result.createObjectStore(store);
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
      settle(() => resolve(wrap(database) as unknown as Database));
    };
  });
}
