import { canonical, same, wellFormed } from "./canonical.js";
import { contentOf, sealDrafts, withVoices } from "./document.js";
import { keyOf, union } from "./entry.js";
import { importContent } from "./import.js";
import {
  byCodeUnit,
  isObject,
  member,
  setMember,
  type Json,
  type JsonObject,
} from "./json.js";
import { readJson } from "./read.js";
import type { AskelmatDocument, Entry, OpenItem, Problem } from "./types.js";

/** A merged document, and what came with the other copy. */
export interface MergeResult {
  readonly document: AskelmatDocument;
  readonly report: {
    /** Entries that were not here before. */
    readonly added: readonly Entry[];
    /** Places that a person must settle and that were not open before. */
    readonly opened: readonly OpenItem[];
    /** Entries that the other holder erased: offered, not obeyed. */
    readonly offeredErasure: readonly string[];
    readonly problems: readonly Problem[];
  };
}

/** Members with a meaning of their own in a merge. */
const COMPUTED = new Set([
  "content",
  "digest",
  "entries",
  "drafts",
  "erased",
  "holder",
]);

/**
 * Brings another copy of the same document home: the union of both copies'
 * entries, whatever the order and however often. Drafts on either side are
 * sealed first, since they are being built on. What this copy has erased stays
 * away; what the other has erased is only offered.
 *
 * @returns problem `merge-other-document` or `merge-other-kind`, with the
 *   document untouched, when the other is not a copy of this one
 */
export function mergeDocuments(
  local: AskelmatDocument,
  other: AskelmatDocument,
): MergeResult {
  const stranger =
    local.id !== other.id
      ? "merge-other-document"
      : local.kind !== other.kind
        ? "merge-other-kind"
        : undefined;
  if (stranger !== undefined)
    return nothing(local, {
      path: "",
      code: stranger,
      params: { id: other.id },
    });
  const mine = sealDrafts(local);
  const theirs = sealDrafts(other);
  const erased = new Set(local.erased ?? []);
  const entries = union(
    mine.entries,
    theirs.entries.filter((entry) => !erased.has(keyOf(entry))),
  );
  const { envelope, problems } = mergeEnvelopes(mine, theirs);
  const document = withVoices(
    { ...envelope, entries } as AskelmatDocument,
    entries,
    [],
  );
  const had = new Set(mine.entries.map(keyOf));
  const elsewhere = new Set(other.erased ?? []);
  return {
    document,
    report: {
      added: entries.filter((entry) => !had.has(keyOf(entry))),
      opened: openedSince(mine, document),
      offeredErasure: document.entries
        .map(keyOf)
        .filter((id) => elsewhere.has(id)),
      problems,
    },
  };
}

/**
 * {@link mergeDocuments} for a file as it came in. What its `content` says and
 * its entries do not is imported after the union, against what this copy
 * already has from the same source.
 *
 * @returns the problems of {@link readJson} when the file cannot be read, and
 *   `merge-template` when it is a template
 */
export function mergeFile(
  local: AskelmatDocument,
  file: JsonObject,
): MergeResult {
  const read = readJson({ ...file, content: {} }, { ownCopy: true });
  if (!read.ok) return nothing(local, ...read.problems);
  if (read.readOnly) return nothing(local, read.readOnly);
  if (!read.document)
    return nothing(local, { path: "/kind", code: "merge-template" });
  const merged = mergeDocuments(local, read.document);
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

function nothing(
  document: AskelmatDocument,
  ...problems: readonly Problem[]
): MergeResult {
  const report = { added: [], opened: [], offeredErasure: [], problems };
  return { document, report };
}

/** Ties that were not there before. */
function openedSince(
  before: AskelmatDocument,
  after: AskelmatDocument,
): readonly OpenItem[] {
  const keys = (document: AskelmatDocument) =>
    new Set(
      (contentOf(document).open ?? []).map(
        (item) => `${item.by ?? ""} ${item.target}`,
      ),
    );
  const known = keys(before);
  return (contentOf(after).open ?? []).filter(
    (item) => !known.has(`${item.by ?? ""} ${item.target}`),
  );
}

/** All members of both envelopes; the same result whichever copy is called local. */
function mergeEnvelopes(
  mine: AskelmatDocument,
  theirs: AskelmatDocument,
): { envelope: Record<string, unknown>; problems: Problem[] } {
  const envelope: Record<string, unknown> = {};
  const problems: Problem[] = [];
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  for (const name of names) {
    if (COMPUTED.has(name)) continue;
    const note = (path: string) =>
      problems.push({
        path: `/${name}${path}`,
        code: "merge-envelope-differs",
      });
    const value = mergeValues(member(mine, name), member(theirs, name), note);
    if (value !== undefined) setMember(envelope, name, value);
  }
  for (const name of ["erased", "holder"])
    if (Object.hasOwn(mine, name)) envelope[name] = mine[name];
  return { envelope, problems };
}

/**
 * Lists are united, objects merged member by member. Of two plain values the
 * one that comes last in canonical order is kept, so that every copy keeps the
 * same, and the place is reported.
 */
function mergeValues(
  a: Json | undefined,
  b: Json | undefined,
  note: (path: string) => void,
): Json | undefined {
  if (a === undefined) return b;
  if (b === undefined) return a;
  if (same(a, b)) return a;
  if (Array.isArray(a) && Array.isArray(b)) return uniteLists(a, b);
  if (isObject(a) && isObject(b)) {
    const merged: Record<string, unknown> = {};
    for (const name of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const value = mergeValues(member(a, name), member(b, name), (path) =>
        note(`/${name}${path}`),
      );
      if (value !== undefined) setMember(merged, name, value);
    }
    return merged as JsonObject;
  }
  note("");
  return byCodeUnit(canonical(wellFormed(a)), canonical(wellFormed(b))) > 0
    ? a
    : b;
}

function uniteLists(a: readonly Json[], b: readonly Json[]): Json[] {
  const all = new Map<string, Json>();
  for (const item of [...a, ...b]) all.set(canonical(wellFormed(item)), item);
  return [...all]
    .sort(([one], [two]) => byCodeUnit(one, two))
    .map(([, item]) => item);
}
