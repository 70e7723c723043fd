/**
 * The lower steps of the ladder, and the way back up. Fetched when the database
 * does not open, or when an earlier visit had to do without it: most never do.
 *
 * @module
 */
export { adopt } from "./adopt.js";
export { KeyValueAdapter } from "./key-value-adapter.js";
export { memoryValues, storageValues } from "./key-values.js";
