/**
 * The lower steps of the ladder, the way back up, and the witness beside the
 * database. Fetched when the database does not open, when an earlier visit had to
 * do without it, and at the first write.
 *
 * @module
 */
export { adopt } from "./adopt.js";
export { ClimbingAdapter } from "./climbing-adapter.js";
export { KeyValueAdapter } from "./key-value-adapter.js";
export { memoryValues, storageValues } from "./key-values.js";
export { Witness } from "./witness.js";
export { TabMarks } from "./tab-marks.js";
