import { wellFormed } from "./canonical.js";
import { carriedIn, carrying, isTemplateFile, namedIn } from "./carry.js";
import { newDocumentId, SPEC_VERSION } from "./document.js";
import { asList, isObject, type Json, type JsonObject } from "./json.js";
import { sortOf } from "./kinds.js";
import { mergeDocuments } from "./merge.js";
import { readJson } from "./read.js";
import type { AskelmatDocument, Template } from "./types.js";
import { uniteFiles } from "./unite.js";
import { toFile } from "./to-file.js";

/**
 * A new package: a document that carries whole files. What is said of it (its
 * title, group, period) is said by edits as in any document. Standard: Packages.
 *
 * @param id `urn:uuid:…`; a random one when absent
 */
export function createPackage(id = newDocumentId()): AskelmatDocument {
  return {
    specVersion: SPEC_VERSION,
    kind: "package",
    id,
    entries: [],
    files: [],
  };
}

/**
 * The package with more files in it. Documents are sealed and written as
 * {@link toFile} does; a copy of one that is there already is merged with it.
 * Templates, code lists and what may not be changed here stand as they are.
 *
 * @param templates the templates and code lists at hand: those that a document
 *   names, or carries in its snapshots, come along as files
 * @throws {RangeError} for a package: put in its files, see {@link filesOf}
 */
export function addToPackage(
  pack: AskelmatDocument,
  files: readonly JsonObject[],
  templates: readonly Template[] = [],
): AskelmatDocument {
  const added = files.map(packedFile);
  const needed = added
    .filter((file) => sortOf(file) === "document")
    .flatMap((file) => templatesFor(file, templates));
  const all = [...asList(pack["files"]), ...added, ...needed];
  return { ...pack, files: uniteFiles(all, [], mergeDocuments).files };
}

/**
 * The files of a package, each as a file of its own: a document carries those
 * of the package's templates and code lists that it names among its snapshots.
 *
 * @param pack a package, or its file as it came
 */
export function filesOf(pack: JsonObject): readonly Json[] {
  const files = asList(pack["files"]);
  const templates = files.filter(isTemplateFile);
  return files.map((file) =>
    isObject(file) && sortOf(file) === "document"
      ? carrying(file, templates)
      : file,
  );
}

function packedFile(given: JsonObject): JsonObject {
  const file = wellFormed(given) as JsonObject;
  if (file["kind"] === "package")
    throw new RangeError(
      "A package cannot stand in a package; put in its files: filesOf(package).",
    );
  if (sortOf(file) !== "document") return file;
  const read = readJson(file, { ownCopy: true });
  return read.ok && read.document ? toFile(read.document) : file;
}

function templatesFor(
  file: JsonObject,
  templates: readonly Template[],
): readonly Template[] {
  const named = namedIn(file);
  return [
    ...carriedIn(file),
    ...templates.filter(({ id }) => named.has(id)),
  ].map((template) => wellFormed(template) as Template);
}
