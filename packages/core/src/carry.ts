import { isObject, type Json, type JsonObject } from "./json.js";
import { sortOf } from "./kinds.js";
import type { AskelmatDocument, Template } from "./types.js";
import { withSnapshots } from "./write.js";

/**
 * The ids of the templates and code lists that a document names, now or
 * earlier: in `uri` and `list` of anything its entries or its content say.
 */
export function namedIn(file: JsonObject): ReadonlySet<string> {
  const names = new Set<string>();
  const walk = (value: Json | undefined): void => {
    if (value === null || typeof value !== "object") return;
    for (const [name, inner] of Object.entries(value))
      if (typeof inner !== "string") walk(inner);
      else if (name === "uri" || name === "list") names.add(inner);
  };
  walk(file["entries"]);
  walk(file["content"]);
  return names;
}

/** The templates that a file carries along in its `snapshots`. */
export function carriedIn(file: JsonObject): readonly Template[] {
  const snapshots = file["snapshots"];
  return (Array.isArray(snapshots) ? (snapshots as readonly Json[]) : [])
    .map((one) => (isObject(one) ? one["template"] : undefined))
    .filter((one): one is Json => one !== undefined)
    .filter(isTemplateFile);
}

/** A document file that carries those of the templates that it names. */
export function carrying(
  file: JsonObject,
  templates: readonly Template[],
): JsonObject {
  const named = namedIn(file);
  const needed = templates.filter(({ id }) => named.has(id));
  const document = file as unknown as AskelmatDocument;
  return { ...file, ...withSnapshots(document, needed) };
}

export function isTemplateFile(file: Json): file is Template {
  return sortOf(file) === "template";
}
