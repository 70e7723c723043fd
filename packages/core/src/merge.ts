import { canonical, same, wellFormed } from "./canonical.js";
import { contentOf, sealDrafts, withVoices } from "./document.js";
import { keyOf, union } from "./entry.js";
import {
  byCodeUnit,
  isObject,
  member,
  pointerStep,
  setMember,
  type Json,
  type JsonObject,
} from "./json.js";
import { strippedWhy } from "./kinds.js";
import { withFiles, withoutFiles } from "./merge-inside.js";
import { namesErasedIn, namesWithout } from "./names.js";
import type { AskelmatDocument, Entry, OpenItem, Problem } from "./types.js";
import type { InsideReport, MergeCopies } from "./unite.js";

/** A merged document, and what came with the other copy. */
export interface MergeResult {
  readonly document: AskelmatDocument;
  readonly report: MergeReport;
}

/** What came with the other copy. */
export interface MergeReport {
  /** Entries that were not here before; of a package also those in its files. */
  readonly added: readonly Entry[];
  /** Places of the document that a person must settle and that were not open before. */
  readonly opened: readonly OpenItem[];
  /** Entries that the other holder erased: offered, not obeyed. */
  readonly offeredErasure: readonly string[];
  readonly problems: readonly Problem[];
  /** Of a package: what came to each document in it. */
  readonly inside?: readonly InsideReport[];
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
 *   document untouched, when the other is not a copy of this one; `file-stripped`
 *   when something was left out of either on purpose
 */
export function mergeDocuments(
  local: AskelmatDocument,
  other: AskelmatDocument,
): MergeResult {
  return mergeCopies(local, other, mergeDocuments);
}

/** {@link mergeDocuments}, told how copies of a document inside a package are merged. */
export function mergeCopies(
  local: AskelmatDocument,
  other: AskelmatDocument,
  inside: MergeCopies,
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
  const stripped = strippedWhy(local) ?? strippedWhy(other);
  if (stripped) return nothing(local, stripped);
  const mine = sealDrafts(local);
  const theirs = sealDrafts(other);
  const erased = new Set(local.erased ?? []);
  const entries = union(
    mine.entries,
    theirs.entries.filter((entry) => !erased.has(keyOf(entry))),
  );
  const { envelope, problems } = mergeEnvelopes(
    withoutFiles(mine),
    withoutFiles(theirs),
  );
  const document = withVoices(
    { ...envelope, entries } as AskelmatDocument,
    entries,
    [],
  );
  const had = new Set(mine.entries.map(keyOf));
  const elsewhere = new Set(other.erased ?? []);
  const merged: MergeResult = {
    document,
    report: {
      added: entries.filter((entry) => !had.has(keyOf(entry))),
      opened: openedSince(mine, document),
      offeredErasure: [
        ...document.entries.map(keyOf).filter((id) => elsewhere.has(id)),
        ...namesErasedIn(document.names, elsewhere),
      ],
      problems,
    },
  };
  return local.kind === "package"
    ? withFiles(merged, [mine, theirs], mergeDocuments, inside)
    : merged;
}

/** A merge that did not happen, and why. */
export function nothing(
  document: AskelmatDocument,
  ...problems: readonly Problem[]
): MergeResult {
  const report = { added: [], opened: [], offeredErasure: [], problems };
  return { document, report };
}

/** Ties that were not there before. */
export function openedSince(
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
        path: pointerStep(name) + path,
        code: "merge-envelope-differs",
      });
    const value = mergeValues(member(mine, name), member(theirs, name), note);
    if (value !== undefined) setMember(envelope, name, value);
  }
  for (const name of ["erased", "holder"])
    if (Object.hasOwn(mine, name)) envelope[name] = mine[name];
  const named = namesWithout(envelope["names"] as Json, mine.erased);
  if (named === undefined) delete envelope["names"];
  else envelope["names"] = named;
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
        note(pointerStep(name) + path),
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
