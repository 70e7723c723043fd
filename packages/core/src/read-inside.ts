import { canonical } from "./canonical.js";
import {
  asList,
  isObject,
  member,
  type Json,
  type JsonObject,
} from "./json.js";
import { manifestItem } from "./manifest.js";
import { mergeDocuments } from "./merge.js";
import type { ReadResult } from "./read.js";
import type { Problem } from "./types.js";
import { uniteFiles } from "./unite.js";
import { toFile } from "./to-file.js";

/** What stands inside a package, read. */
export interface ReadInside {
  /** Each file once, in the order of the standard; what cannot be read as it came. */
  readonly files: readonly Json[];
  readonly offeredErasure: readonly string[];
  /** With paths into the file as it came. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the files in a package, each by the rules for a file of its own.
 * Documents are held as {@link toFile} writes them.
 *
 * Codes: `package-nested`, `package-manifest`, `package-template-differs`,
 * those of `read` below `/files/…`. Standard: Packages.
 */
export function readInside(
  pack: JsonObject,
  read: (file: JsonObject) => ReadResult,
): ReadInside {
  const given = asList(pack["files"]);
  const inside = given.map((file, at) => readOne(file, at, read));
  const files = inside.map(({ file }) => file);
  const united = uniteFiles(files, [], mergeDocuments);
  return {
    files: united.files,
    offeredErasure: inside.flatMap(({ offeredErasure }) => offeredErasure),
    problems: [
      ...misfits(pack["manifest"], given),
      ...inside.flatMap(({ problems }) => problems),
      ...united.found.map((one) =>
        below(files.indexOf(one.given), one.problem),
      ),
    ],
  };
}

function readOne(
  file: Json,
  at: number,
  read: (file: JsonObject) => ReadResult,
): { file: Json } & Omit<ReadInside, "files"> {
  const kept = (...problems: readonly Problem[]) => ({
    file,
    offeredErasure: [],
    problems: problems.map((problem) => below(at, problem)),
  });
  if (!isObject(file)) return kept({ path: "", code: "file-foreign" });
  if (file["kind"] === "package")
    return kept({ path: "", code: "package-nested" });
  const result = read(file);
  if (!result.ok || result.readOnly || !result.document)
    return kept(...result.problems);
  return {
    ...kept(...result.problems),
    file: toFile(result.document),
    offeredErasure: result.offeredErasure,
  };
}

function below(at: number, problem: Problem): Problem {
  const { path, params } = problem;
  const place = `/files/${at}`;
  // A target is no pointer: it is told beside the file it stands in.
  return path === "" || path.startsWith("/")
    ? { ...problem, path: place + path }
    : { ...problem, path: place, params: { ...params, target: path } };
}

/** Where the manifest and the files do not fit; nowhere when there is no manifest. */
function misfits(
  manifest: Json | undefined,
  files: readonly Json[],
): readonly Problem[] {
  if (manifest === undefined) return [];
  const told = asList(manifest);
  const items = files.map(manifestItem);
  const isThere = new Set(items.map((item) => partsOf(item, ALL)));
  const isTold = new Set(told.map((item) => partsOf(item, NAME)));
  const misfit = (path: string) => ({ path, code: "package-manifest" });
  return [
    ...told.flatMap((item, at) =>
      isThere.has(partsOf(item, ALL)) ? [] : [misfit(`/manifest/${at}`)],
    ),
    ...items.flatMap((item, at) =>
      isTold.has(partsOf(item, NAME)) ? [] : [misfit(`/files/${at}`)],
    ),
  ];
}

const NAME = ["kind", "id", "version"];
const ALL = [...NAME, "digest", "whole"];

function partsOf(item: Json, names: readonly string[]): string {
  const known = isObject(item) ? item : {};
  return canonical(names.map((name) => member(known, name) ?? null));
}
