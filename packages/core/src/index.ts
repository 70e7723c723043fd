/**
 * Documents of the Askelmat standard: pure functions over immutable, plain
 * JSON. No DOM, no words, no clock of its own.
 *
 * @module
 */
export type { Json, JsonObject } from "./json.js";
export { isObject, member } from "./json.js";
export type {
  AskelmatDocument,
  Content,
  Context,
  Draft,
  Edit,
  Entry,
  Grounds,
  LanguageMap,
  OpenItem,
  Problem,
  Step,
  StepChange,
  Template,
} from "./types.js";
export { canonical, digestOfValue, same } from "./canonical.js";
export { checkDocument } from "./check.js";
export {
  commentEdits,
  commentsOf,
  settleComment,
  type Comment,
} from "./comment.js";
export { compile } from "./compile.js";
export { decodeFile, type Decoded } from "./decode.js";
export {
  contentOf,
  createDocument,
  digestOf,
  kindFor,
  newDocumentId,
  newId,
  sealDrafts,
  SPEC_VERSION,
  templateDigest,
} from "./document.js";
export { applyEdits, type EditResult } from "./edit.js";
export { currentEntries, seal, union, type EntryBody } from "./entry.js";
export { erase, erasureOf } from "./erase.js";
export { flatten, type Statement } from "./flatten.js";
export { isLanguageMap, isRows } from "./shape.js";
export { diff, historyOf, type Change, type HistoryItem } from "./history.js";
export { importContent, sourceOf, type Imported } from "./import.js";
export { LIMITS } from "./limits.js";
export { mergeDocuments, mergeFile, type MergeResult } from "./merge.js";
export { placeRow, positionBetween } from "./placing.js";
export { byPosition, orderRows, type Placed } from "./position.js";
export { progressOf, type Progress } from "./progress.js";
export {
  readFile,
  readJson,
  type ReadOptions,
  type ReadResult,
} from "./read.js";
export {
  encodeSegment,
  formatTarget,
  isLanguageTag,
  isOwn,
  parseTarget,
  rowOf,
  type Target,
} from "./target.js";
export {
  columnsOf,
  descriptorOf,
  fieldOf,
  itemsOf,
  levelsOf,
  ratingOf,
  rowIn,
  rowsOf,
  sectionsOf,
  type Column,
  type Item,
  type Level,
  type Rating,
  type Row,
  type Scale,
  type Section,
} from "./template.js";
export { textIn, type ShownText } from "./text.js";
export { undo, type UndoResult } from "./undo.js";
export {
  fileName,
  fileText,
  schemaId,
  toFile,
  type WriteOptions,
} from "./write.js";
