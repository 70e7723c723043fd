// The standard's own formulas, written a second time: with Node's hash and none
// of core's code, so that the two can be compared.
import { createHash } from "node:crypto";
import type { AskelmatDocument, Entry, Json, JsonObject } from "@askelmat/core";

/** RFC 8785 for the values that tests use. */
export function jcs(value: Json | undefined): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value))
    return `[${(value as readonly Json[]).map(jcs).join(",")}]`;
  const members = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => `${JSON.stringify(name)}:${jcs(inner)}`);
  return `{${members.join(",")}}`;
}

/** `e-` and the first 26 base32 characters of SHA-256 over the JCS of the rest. */
export function idOf({ id: _, ...rest }: Entry): string {
  const hash = createHash("sha256").update(jcs(rest)).digest();
  const bits = [...hash]
    .map((byte) => byte.toString(2).padStart(8, "0"))
    .join("");
  const letters = "abcdefghijklmnopqrstuvwxyz234567";
  let text = "";
  for (let at = 0; at < 26; at++)
    text += letters.charAt(Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2));
  return `e-${text}`;
}

/**
 * JCS and SHA-256 over id, kind and the sorted ids of the entries; what is no
 * entry is its own name. Of a package also over the digests of its files.
 */
export function digestOf({
  id,
  kind,
  entries,
  files,
}: AskelmatDocument): string {
  const ids = entries
    .map((entry) => (isEntry(entry) ? entry.id : `~${jcs(entry)}`))
    .sort();
  const digests = ((files ?? []) as readonly Json[]).map(fileDigest).sort();
  return sha256({
    id,
    kind,
    entries: ids,
    ...(kind === "package" && { files: digests }),
  });
}

/** What a file counts with in a package. */
function fileDigest(file: Json): string {
  const known = file as JsonObject;
  if (file === null || !known["id"] || known["kind"] === "package")
    return sha256(file);
  if (known["entries"]) return digestOf(file as AskelmatDocument);
  const { digest: _, ...rest } = known;
  return sha256(rest);
}

export function sha256(value: Json): string {
  return (
    "sha256-" + createHash("sha256").update(jcs(value)).digest("base64url")
  );
}

/** False for what stands in `entries` without being one. */
export function isEntry(item: Json): boolean {
  return item !== null && typeof item === "object" && "target" in item;
}

/** The entries that stand: nobody of the same target who may has named them. */
export function standing(items: readonly Entry[]): readonly Entry[] {
  const entries = items.filter(isEntry);
  return entries.filter(
    (older) =>
      !entries.some(
        (newer) =>
          newer.target === older.target &&
          newer.replaces?.includes(older.id) &&
          (!older.target.startsWith("own/") ||
            (newer.by === older.by &&
              (newer.via === undefined || newer.via === older.via))),
      ),
  );
}

/** True for what content leaves out: nothing, or nothing inside. */
export function isEmpty(value: Json): boolean {
  if (value === null || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
