import { wellFormed } from "./canonical.js";
import { importContent } from "./import.js";
import { flatten } from "./flatten.js";
import { LIMITS } from "./limits.js";
import { asList, isObject, type JsonObject } from "./json.js";
import {
  mergeCopies,
  nothing,
  openedSince,
  type MergeReport,
  type MergeResult,
} from "./merge.js";
import { readJson } from "./read.js";
import type { AskelmatDocument } from "./types.js";

/**
 * `mergeDocuments` for a file as it came in. What its `content` says and its
 * entries do not is imported after the union, against what this copy already
 * has from the same source; so it is for the documents inside a package.
 *
 * @returns the problems of {@link readJson} when the file cannot be read, and
 *   `merge-template` when it is a template
 */
export function mergeFile(
  local: AskelmatDocument,
  given: JsonObject,
): MergeResult {
  const file = wellFormed(given) as JsonObject;
  const { content } = file;
  const members = isObject(content) ? flatten(content).length : 0;
  if (members > LIMITS.entries) {
    const params = { entries: members, limit: LIMITS.entries };
    return nothing(local, { path: "/content", code: "file-too-many", params });
  }
  const plain = isObject(content) ? { ...file, content: {} } : file;
  const read = readJson(plain, { ownCopy: true });
  if (!read.ok) return nothing(local, ...read.problems);
  if (read.readOnly) return nothing(local, read.readOnly);
  if (!read.document)
    return nothing(local, { path: "/kind", code: "merge-template" });
  const merged = mergeCopies(local, read.document, (mine, theirs) =>
    mergeInside(mine, rawCopies(file, theirs)),
  );
  if (merged.document === local) return merged;
  const imported = importContent(merged.document, file);
  return {
    document: imported.document,
    report: {
      ...merged.report,
      added: [...merged.report.added, ...imported.added],
      opened: openedSince(local, imported.document),
      problems: [
        ...read.problems,
        ...merged.report.problems,
        ...imported.problems,
      ],
    },
  };
}

/** The copies of a document inside a package as they came. */
function rawCopies(
  pack: JsonObject,
  { kind, id }: AskelmatDocument,
): readonly JsonObject[] {
  return asList(pack["files"])
    .filter(isObject)
    .filter((file) => file["kind"] === kind && file["id"] === id);
}

/** Merges them into this copy's, one by one. What reading them found is told already. */
function mergeInside(
  mine: AskelmatDocument,
  copies: readonly JsonObject[],
): MergeResult {
  let document = mine;
  const reports = copies.map((copy): MergeReport => {
    const merged = mergeFile(document, copy);
    document = merged.document;
    return merged.report;
  });
  return {
    document,
    report: {
      added: reports.flatMap(({ added }) => added),
      opened: openedSince(mine, document),
      offeredErasure: [
        ...new Set(reports.flatMap(({ offeredErasure }) => offeredErasure)),
      ],
      problems: reports
        .flatMap(({ problems }) => problems)
        .filter(({ code }) => code.startsWith("merge-")),
    },
  };
}
