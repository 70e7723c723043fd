/**
 * Taking files in: reading, merging, importing, checking, packages. An entry of
 * its own, so that a page that only fills documents can load it on first use;
 * it may hold its own copy of what it shares with the rest, since nothing here
 * has state.
 *
 * @module
 */
export { checkRules } from "./check.js";
export { decodeFile, type Decoded } from "./decode.js";
export { erase } from "./erase.js";
export { importContent, sourceOf, type Imported } from "./import.js";
export { mergeDocuments, type MergeResult } from "./merge.js";
export { mergeFile } from "./merge-file.js";
export { addToPackage, createPackage, filesOf } from "./package.js";
export {
  readFile,
  readJson,
  type ReadOptions,
  type ReadResult,
} from "./read.js";
export { statedIn, type Stated } from "./stated.js";
export { fileText } from "./to-file.js";
export { Gathering } from "./workshop/gathering.js";
