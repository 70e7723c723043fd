import { digestOfValue } from "./canonical.js";
import { isReadable, keyOf, seal } from "./entry.js";
import { asList, byCodeUnit, type Json, type JsonObject } from "./json.js";
import { isAskelmat } from "./kinds.js";
import type { AskelmatDocument, Template } from "./types.js";

/** The digest of a template: JCS and SHA-256 over all but its own `digest`. */
export function templateDigest(template: Template): string {
  const rest: Record<string, unknown> = { ...template };
  delete rest["digest"];
  return digestOfValue(rest as Template);
}

/**
 * The digest of a document: over its id, its kind and the ids of its entries,
 * so that two copies with the same entries have the same digest whatever else
 * they carry; of a package also over the digests of its files. Drafts do not
 * count. Standard: Digest.
 */
export function digestOf(document: AskelmatDocument): string {
  const { id, kind, entries } = document;
  return digestOfValue({
    id,
    kind,
    entries: entries.map(keyOf).sort(byCodeUnit),
    ...(kind === "package" && {
      files: asList(document["files"]).map(fileDigest).sort(byCodeUnit),
    }),
  });
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
  return digestOf({
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
