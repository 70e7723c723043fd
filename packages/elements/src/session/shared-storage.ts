import type { AskelmatDocument } from "@askelmat/core";
import {
  openStorage,
  type OpenedStorage,
  type StorageAdapter,
  type StoredDocument,
} from "@askelmat/storage";

let opened: Promise<OpenedStorage> | undefined;

/** This page's storage, opened when first asked for. */
export function sharedStorage(): Promise<OpenedStorage> {
  return (opened ??= openStorage().catch((error: unknown) => {
    opened = undefined; // A part of the program did not load: it may the next time.
    throw error;
  }));
}

/** A document kept here: by the id of the one at hand, else by its slot. */
export async function findStored(
  adapter: StorageAdapter,
  key: string,
  document: AskelmatDocument | undefined,
): Promise<StoredDocument | undefined> {
  const id = document?.id ?? (await adapter.slot(key));
  return id === undefined ? undefined : adapter.load(id);
}
