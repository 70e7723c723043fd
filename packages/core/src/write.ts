import { textIn } from "./text.js";
import { documentDigest, templateDigest } from "./digest.js";
import { contentOf, sealDrafts } from "./document.js";
import { asList, isObject, setMember, type JsonObject } from "./json.js";
import type { AskelmatDocument, Template } from "./types.js";

/** How to write a file. */
export interface WriteOptions {
  /** RFC 3339 time of writing; kept in `provenance` when given. */
  readonly at?: string;
  /** The program that writes, e.g. `askelmat 0.1.0`. */
  readonly tool?: string;
  /** Whose copy it is: a hint for the reader, never merged. */
  readonly holder?: string;
  /** Templates to carry along, so that the file is readable without us. */
  readonly snapshots?: readonly Template[];
}

/** The first members of a file, for people who open it in an editor. */
const FIRST = [
  "$schema",
  "specVersion",
  "kind",
  "id",
  "digest",
  "content",
  "entries",
  "manifest",
  "files",
];

/** The identifier of a kind's schema. It names the schema; it is not an address to fetch. */
export function schemaId(kind: string): string {
  return `https://w3id.org/askelmat/v1/${kind}.schema.json`;
}

/**
 * A document as a file: drafts sealed, `content` and `digest` computed,
 * everything it carried kept. Hand the sealed document on as well
 * ({@link sealDrafts}), or what is typed next will not know what has left.
 * For a document that is no package: for pages that never meet one and count
 * their bytes; `toFile` does for all.
 */
export function documentFile(
  document: AskelmatDocument,
  options: WriteOptions = {},
): JsonObject {
  const sealed = sealDrafts(document);
  return beginning({
    $schema: schemaId(sealed.kind),
    ...sealed,
    digest: documentDigest(sealed),
    content: contentOf(sealed),
    ...(options.holder !== undefined && { holder: options.holder }),
    ...withSnapshots(sealed, options.snapshots ?? []),
    ...withProvenance(sealed, options),
  });
}

/** A file with the members that people look for at its beginning. */
export function beginning(members: JsonObject): JsonObject {
  const file: Record<string, unknown> = {};
  for (const name of [...FIRST, ...Object.keys(members)])
    if (Object.hasOwn(members, name) && !Object.hasOwn(file, name))
      setMember(file, name, members[name]);
  return file as JsonObject;
}

/** The snapshots a document carries, with those of the templates that are new. */
export function withSnapshots(
  document: AskelmatDocument,
  templates: readonly Template[],
): { snapshots?: readonly JsonObject[] } {
  const kept = asList(document.snapshots);
  const known = new Set(
    kept.map((one) => (isObject(one) ? one["digest"] : undefined)),
  );
  const added = templates
    .map((template) => ({ digest: templateDigest(template), template }))
    .filter((snapshot) => !known.has(snapshot.digest));
  const snapshots = [...kept, ...added] as readonly JsonObject[];
  return snapshots.length > 0 ? { snapshots } : {};
}

function withProvenance(
  document: AskelmatDocument,
  { at, tool, holder }: WriteOptions,
): { provenance?: readonly JsonObject[] } {
  if (at === undefined) return {};
  const event = {
    action: "exported",
    at,
    ...(tool !== undefined && { tool }),
    ...(holder !== undefined && { by: holder }),
  };
  return {
    provenance: [
      ...asList(document.provenance),
      event,
    ] as readonly JsonObject[],
  };
}

/** The text of {@link documentFile}: indented, one line break at the end. */
export function documentText(
  document: AskelmatDocument,
  options: WriteOptions = {},
): string {
  return asText(documentFile(document, options));
}

/** What stands in the file. */
export function asText(file: JsonObject): string {
  return JSON.stringify(file, null, 1) + "\n";
}

/** A name for the file: `tyotapa-1-2026-kainuu.askelmat.json`, as far as it is known. */
export function fileName(document: AskelmatDocument): string {
  const content = contentOf(document);
  const template = content["template"];
  const uri = isObject(template) ? template["uri"] : undefined;
  const parts = [
    typeof uri === "string" ? uri.split("/").at(-1) : undefined,
    content["period"],
    textIn(content["group"], "fi")?.text,
    document.id.slice(-6),
  ];
  const name = parts
    .filter((part): part is string => typeof part === "string" && part !== "")
    .map((part) =>
      part
        .normalize("NFD")
        .replace(/\p{Mn}/gu, "")
        .replace(/[^A-Za-z0-9]+/g, "-")
        .replace(/^-|-$/g, "")
        .toLowerCase(),
    )
    .filter((part) => part !== "")
    .join("-");
  return `${name || document.kind}.askelmat.json`;
}
