import { canonical } from "./canonical.js";
import { fileDigest } from "./digest-file.js";
import { contentOf } from "./document.js";
import { isReadable } from "./entry.js";
import { byCodeUnit, type Json } from "./json.js";
import { sortOf } from "./kinds.js";
import { packed } from "./manifest.js";
import type { MergeReport, MergeResult } from "./merge.js";
import type { AskelmatDocument, Problem, Template } from "./types.js";
import { toFile } from "./to-file.js";

/** How two copies of a document are merged. */
export type MergeCopies = (
  mine: AskelmatDocument,
  theirs: AskelmatDocument,
) => MergeResult;

/** What a merge did to a document inside a package. */
export interface InsideReport {
  readonly kind: string;
  readonly id: string;
  readonly report: MergeReport;
}

/** Files of a package, each once. */
export interface United {
  /** In the order of the standard. */
  readonly files: readonly Json[];
  /** What came with the second list, by document. */
  readonly inside: readonly InsideReport[];
  readonly found: readonly Found[];
}

/** Something to tell about a file: as it was given, and as it stands now. */
interface Found {
  readonly given: Json;
  readonly file: Json;
  readonly problem: Problem;
}

/**
 * The files of one or two copies of a package, each once: copies of a document
 * are merged, templates are told apart by id, version and digest, and what
 * cannot be read by its canonical form. The same in any order, any number of
 * times. What `erased` says in the second list is not obeyed.
 *
 * Codes: `package-template-differs`, those of `merge`. Standard: Packages (PKG-4).
 *
 * @param merge merges copies within a list
 * @param bring merges one of the second list into one of the first
 */
export function uniteFiles(
  mine: readonly Json[],
  theirs: readonly Json[],
  merge: MergeCopies,
  bring = merge,
): United {
  const shelf = new Map<string, Json>();
  const copies = new Map<string, AskelmatDocument[]>();
  const inside: InsideReport[] = [];
  const merged: { name: string; given: Json; problem: Problem }[] = [];
  const keep = (file: Json) => {
    const name = nameOf(file);
    const known = shelf.get(name);
    shelf.set(name, known === undefined ? file : last(known, file));
  };
  for (const file of mine) {
    const all = copies.get(nameOf(file));
    if (!isDocument(file)) keep(file);
    else if (all) all.push(file);
    else copies.set(nameOf(file), [file]);
  }
  for (const [name, all] of copies)
    shelf.set(
      name,
      inOne(all, merge, (given, problem) =>
        merged.push({ name, given, problem }),
      ),
    );
  for (const given of theirs) {
    if (!isDocument(given)) {
      keep(given);
      continue;
    }
    const name = nameOf(given);
    const known = shelf.get(name) as AskelmatDocument | undefined;
    const copy = withoutErased(withEntries(given));
    const result = known && bring(known, withEntries(given));
    const { report } = result ?? { report: allNew(copy) };
    shelf.set(name, result ? toFile(result.document) : copy);
    for (const problem of report.problems)
      merged.push({ name, given, problem });
    inside.push({ kind: given.kind, id: given.id, report });
  }
  const { files } = packed([...shelf.values()]);
  return {
    files,
    inside,
    found: [
      ...merged.map(({ name, given, problem }) => ({
        given,
        file: shelf.get(name)!,
        problem,
      })),
      ...differing(files),
    ],
  };
}

function isDocument(file: Json): file is AskelmatDocument {
  return sortOf(file) === "document";
}

/**
 * Copies of a document as one. By halves, so that a thousand copies are no more
 * work than ten times all of them.
 */
function inOne(
  copies: readonly AskelmatDocument[],
  merge: MergeCopies,
  note: (given: Json, problem: Problem) => void,
): Json {
  const join = (some: readonly AskelmatDocument[]): AskelmatDocument => {
    const half = Math.ceil(some.length / 2);
    const [first, second] = [some.slice(0, half), some.slice(half)];
    if (second.length === 0) return withEntries(first[0]!);
    const { document, report } = merge(join(first), join(second));
    for (const problem of report.problems) note(second[0]!, problem);
    return document;
  };
  return copies.length === 1 ? copies[0]! : toFile(join(copies));
}

/** What two copies of the same file have in common. */
function nameOf(file: Json): string {
  const sort = sortOf(file);
  if (sort === "other") return canonical(file);
  const { kind, id, version } = file as Template;
  return canonical(
    sort === "document" ? [kind, id] : [kind, id, version, fileDigest(file)],
  );
}

/** Of two that differ in nothing that counts, every copy keeps the same. */
function last(a: Json, b: Json): Json {
  return byCodeUnit(canonical(a), canonical(b)) > 0 ? a : b;
}

function withEntries(file: AskelmatDocument): AskelmatDocument {
  return Array.isArray(file.entries) ? file : { ...file, entries: [] };
}

function withoutErased(document: AskelmatDocument): AskelmatDocument {
  const { erased, ...rest } = document;
  return erased === undefined ? document : rest;
}

function allNew(document: AskelmatDocument): MergeReport {
  return {
    added: document.entries.filter(isReadable),
    opened: contentOf(document).open ?? [],
    offeredErasure: [],
    problems: [],
  };
}

/** Templates that say to be one version and are not the same. */
function differing(files: readonly Json[]): Found[] {
  const seen = new Set<string>();
  return files
    .filter((file) => sortOf(file) === "template")
    .flatMap((file) => {
      const { kind, id, version } = file as Template;
      const name = canonical([kind, id, version]);
      if (!seen.has(name)) {
        seen.add(name);
        return [];
      }
      const params = { id, version };
      const problem = { path: "", code: "package-template-differs", params };
      return [{ given: file, file, problem }];
    });
}
