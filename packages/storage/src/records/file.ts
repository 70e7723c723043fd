/**
 * Documents in a folder of the person's own, or of the page's private file
 * system. `@askelmat/storage/file.js`
 *
 * @module
 */
import { exclusiveBy } from "./exclusive.js";
import { FileRecords } from "./file-records.js";
import { RecordAdapter } from "./record-adapter.js";

export type { RecordAdapter, UnreadableRecord } from "./record-adapter.js";

export interface FileStorageOptions {
  /** In place of the page's own; `undefined`: there are none. */
  readonly locks?: LockManager | undefined;
}

/**
 * Keeps documents in a folder, one file each. The page asks for the folder and
 * for the permission to write there: `showDirectoryPicker({ mode: "readwrite" })`
 * or `navigator.storage.getDirectory()`. Nothing is read or written before the
 * first call.
 */
export function openFileStorage(
  folder: FileSystemDirectoryHandle,
  options: FileStorageOptions = {},
): RecordAdapter {
  const page = (globalThis as { navigator?: { locks?: LockManager } }).navigator
    ?.locks;
  const locks = "locks" in options ? options.locks : page;
  return new RecordAdapter("file", new FileRecords(folder, exclusiveBy(locks)));
}
