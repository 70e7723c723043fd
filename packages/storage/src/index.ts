export type {
  DocumentLabel,
  StorageAdapter,
  StorageChange,
  StorageKind,
  StoredDocument,
  StoredHead,
} from "./adapter.js";
export { StorageError, type StorageErrorCode } from "./storage-error.js";
export { storageChange } from "./storage-change.js";
export {
  openStorage,
  type OpenedStorage,
  type OpenStorageOptions,
} from "./open-storage.js";
