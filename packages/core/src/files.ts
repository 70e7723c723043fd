/**
 * Taking files in: reading, merging, importing, checking. An entry of its own,
 * so that a page that only fills documents can load it on first use.
 *
 * @module
 */
export { checkRules } from "./check.js";
export { decodeFile, type Decoded } from "./decode.js";
export { importContent, sourceOf, type Imported } from "./import.js";
export { mergeDocuments, type MergeResult } from "./merge.js";
export { mergeFile } from "./merge-file.js";
export {
  readFile,
  readJson,
  type ReadOptions,
  type ReadResult,
} from "./read.js";
