import type { StorageKind } from "./adapter.js";
import { StorageError } from "./storage-error.js";

export interface OpenStorageOptions {
  /** Name of the database and prefix of the localStorage keys. */
  readonly name?: string;
  /** The first step of the ladder to try. */
  readonly prefer?: StorageKind;
  /** Milliseconds that opening the database may take. */
  readonly timeout?: number;
  /** In place of the page's own; reading it may throw. */
  readonly indexedDB?: IDBFactory | undefined;
  readonly localStorage?: Storage | undefined;
}

/** May throw: in some pages the mere look at it does. */
export function localStorageOf(options: OpenStorageOptions): Storage {
  const storage =
    "localStorage" in options ? options.localStorage : globalThis.localStorage;
  // Null where a web view has it switched off.
  if (!storage) throw new StorageError("unavailable");
  return storage;
}

/** True when localStorage holds something under names that begin so. */
export function hasKept(storage: Storage, start: string): boolean {
  return Array.from({ length: storage.length }, (_, index) =>
    storage.key(index),
  ).some((key) => key?.startsWith(start));
}
