import { digestOf } from "./digest-file.js";
import { sealDrafts } from "./document.js";
import type { JsonObject } from "./json.js";
import { packed } from "./manifest.js";
import type { AskelmatDocument } from "./types.js";
import { asText, beginning, documentFile, type WriteOptions } from "./write.js";

/**
 * A document as a file: drafts sealed, `content`, `digest` and the `manifest` of
 * a package computed, everything it carried kept. Hand the sealed document on as
 * well ({@link sealDrafts}), or what is typed next will not know what has left.
 */
export function toFile(
  document: AskelmatDocument,
  options: WriteOptions = {},
): JsonObject {
  const file = documentFile(document, options);
  if (document.kind !== "package") return file;
  const digest = digestOf(sealDrafts(document));
  return beginning({ ...file, digest, ...packed(document["files"]) });
}

/** The file's text: indented, one line break at the end. */
export function fileText(
  document: AskelmatDocument,
  options: WriteOptions = {},
): string {
  return asText(toFile(document, options));
}
