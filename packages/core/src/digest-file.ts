import { digestOfValue } from "./canonical.js";
import { documentDigest, templateDigest } from "./digest.js";
import { isReadable, seal } from "./entry.js";
import { asList, byCodeUnit, type Json, type JsonObject } from "./json.js";
import { isAskelmat } from "./kinds.js";
import type { AskelmatDocument, Template } from "./types.js";

/**
 * The digest of any document: {@link documentDigest}, of a package also over
 * the digests of its files. Standard: Digest.
 */
export function digestOf(document: AskelmatDocument): string {
  if (document.kind !== "package") return documentDigest(document);
  const files = asList(document["files"]).map(fileDigest).sort(byCodeUnit);
  return documentDigest(document, { files });
}

/**
 * The digest that a file counts with in a package: a template's or a
 * document's own, told by `version` and `entries` alone; of a package inside,
 * and of what is no file of the standard, that of the whole value. Standard: Digest (DIG-4).
 */
export function fileDigest(file: Json): string {
  if (!isAskelmat(file) || file.kind === "package") return digestOfValue(file);
  const { entries, version } = file;
  if (entries === undefined && typeof version === "string")
    return templateDigest(file as unknown as Template);
  const said = Array.isArray(entries) ? (entries as readonly Json[]) : [];
  return documentDigest({
    ...file,
    entries: said.map(withId),
  } as unknown as AskelmatDocument);
}

/** An entry that has no id counts with the one that fits it. */
function withId(item: Json): Json {
  const hasId =
    !isReadable(item) || typeof (item as JsonObject)["id"] === "string";
  return hasId ? item : seal(item);
}
