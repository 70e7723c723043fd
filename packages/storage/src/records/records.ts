/**
 * What an adapter for another place is made of: give {@link RecordAdapter} an
 * object with four methods. `@askelmat/storage/records.js`
 *
 * @module
 */
export { RecordAdapter, type UnreadableRecord } from "./record-adapter.js";
export { isRecordName, recordName } from "./record-name.js";
export type {
  HeldRecords,
  ListedRecord,
  VersionedRecords,
  VersionedText,
} from "./versioned-records.js";
