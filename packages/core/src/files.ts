/**
 * Taking files in: reading, merging, importing, checking. An entry of its own,
 * so that a page that only fills documents can load it on first use.
 *
 * @module
 */
export { checkDocument } from "./check.js";
export { decodeFile, type Decoded } from "./decode.js";
export { importContent, sourceOf, type Imported } from "./import.js";
export { mergeDocuments, mergeFile, type MergeResult } from "./merge.js";
export {
  readFile,
  readJson,
  type ReadOptions,
  type ReadResult,
} from "./read.js";
