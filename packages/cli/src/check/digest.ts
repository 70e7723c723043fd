import {
  digestOf,
  isObject,
  templateDigest,
  type AskelmatDocument,
  type Json,
  type JsonObject,
  type Template,
} from "@askelmat/core";
import type { Finding } from "../finding.js";

/** A stated digest against the one that fits. Standard: Digest. */
function compared(
  stated: Json | undefined,
  computed: string,
  path: string,
  rule: string,
): Finding[] {
  if (typeof stated !== "string" || stated === computed) return [];
  const params = { stated, computed };
  return [{ code: "digest-differs", path, rule, params }];
}

/**
 * The digest a document states, against that of what stands in it: the ids as
 * they are written, since one that does not fit is reported by itself.
 *
 * @param document the file's entries alone, nothing taken in from `content`
 */
export function documentDigest(
  file: JsonObject,
  document: AskelmatDocument,
): readonly Finding[] {
  const { entries, files } = file;
  const isWritten = Array.isArray(entries) && entries.every(hasId);
  const standing = {
    ...document,
    ...(isWritten && { entries }),
    ...(files !== undefined && { files }),
  } as AskelmatDocument;
  return compared(file["digest"], digestOf(standing), "/digest", "DIG-1");
}

function hasId(entry: Json): boolean {
  return isObject(entry) && typeof entry["id"] === "string";
}

/** The digest a template states, against that of the rest of the file. */
export function statedTemplateDigest(template: Template): readonly Finding[] {
  const computed = templateDigest(template);
  return compared(template.digest, computed, "/digest", "DIG-2");
}

/** The digests of the templates that a document carries, which are their keys. */
export function snapshotDigests(file: JsonObject): readonly Finding[] {
  const snapshots = file["snapshots"];
  const list: readonly Json[] = Array.isArray(snapshots) ? snapshots : [];
  return list.flatMap((snapshot, index) => {
    if (!isObject(snapshot) || !isObject(snapshot["template"])) return [];
    const computed = templateDigest(snapshot["template"] as Template);
    const path = `/snapshots/${String(index)}/digest`;
    return compared(snapshot["digest"], computed, path, "DIG-2");
  });
}
