import { digestOfValue } from "./canonical.js";
import { keyOf } from "./entry.js";
import { byCodeUnit, type JsonObject } from "./json.js";
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
 * they carry. Drafts do not count. Standard: Digest (DIG-1).
 *
 * @param more what else it is over: the files of a package
 */
export function documentDigest(
  { id, kind, entries }: AskelmatDocument,
  more: JsonObject = {},
): string {
  const ids = entries.map(keyOf).sort(byCodeUnit);
  return digestOfValue({ id, kind, entries: ids, ...more });
}
