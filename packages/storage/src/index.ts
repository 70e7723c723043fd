export type {
  DocumentLabel,
  Outbox,
  Sending,
  StorageAdapter,
  StorageChange,
  StorageKind,
  StoredDocument,
  StoredHead,
  Version,
  VersionStore,
} from "./adapter.js";
export { StorageError, type StorageErrorCode } from "./storage-error.js";
export { storageChange } from "./storage-change.js";
export { openStorage, type OpenedStorage } from "./open-storage.js";
export type { OpenStorageOptions } from "./page-storage.js";
export type { News } from "./recall.js";
export type { Loss } from "./witness.js";
