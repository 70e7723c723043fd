import { digestOfValue } from "@askelmat/core";

/** Where slots are kept. No document's name ends without a digest. */
export const SLOTS = "askelmat-slots";

/** What a server is asked about to see whether it compares. Nothing is ever there. */
export const CHECK = "askelmat-check";

/**
 * The name of a document's record. Any string can be an id, but not a file
 * name: some systems take upper case for lower, refuse `:` or know `con`. So it
 * is a readable part and a digest of the whole id, which tells ids apart.
 */
export function recordName(id: string): string {
  const readable = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 48);
  return `askelmat-${readable}-${hexOf(id)}`;
}

/** Whether a name can be one of ours; others are never asked for. */
export function isRecordName(name: string): boolean {
  return name === SLOTS || /^askelmat-[a-z0-9-]{0,49}[0-9a-f]{32}$/.test(name);
}

/** 128 bits. JSON writes half an emoji as an escape, so it has a digest too. */
function hexOf(id: string): string {
  const [, digest = ""] = digestOfValue(JSON.stringify(id)).split("sha256-");
  const bytes = atob(digest.replaceAll("-", "+").replaceAll("_", "/"));
  return Array.from(bytes.slice(0, 16), (byte) =>
    byte.charCodeAt(0).toString(16).padStart(2, "0"),
  ).join("");
}
