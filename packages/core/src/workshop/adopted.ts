import { isReadable } from "../entry.js";
import type { JsonObject } from "../json.js";
import { readJson } from "../read.js";
import { encodeSegment, isOwn } from "../target.js";
import type { AskelmatDocument, Entry } from "../types.js";
import { templateIn } from "./template-in.js";

/**
 * What people have said of their own in another document of the same template,
 * as a copy of this one, with what tells who they are. Nothing that was shared
 * there comes along: that is another group's, or nobody's.
 *
 * @returns undefined when the other document is of another kind or template
 */
export function adopted(
  document: AskelmatDocument,
  file: JsonObject,
): AskelmatDocument | undefined {
  const read = readJson(file);
  if (!read.ok || !read.document) return undefined;
  const other = read.document;
  const here = templateIn(document);
  const there = templateIn(other);
  if (other.kind !== document.kind || !here || here.uri !== there?.uri)
    return undefined;
  const entries = other.entries.filter(isReadable);
  const rows = rowsOfSpeakers(entries);
  const { specVersion, names } = other;
  return {
    specVersion,
    kind: document.kind,
    id: document.id,
    entries: entries.filter(
      ({ target }) => isOwn(target) || rows.has(target.split("/", 2).join("/")),
    ),
    ...(names && { names }),
  };
}

/** The rows of those who speak, and of the organisations that they name. */
function rowsOfSpeakers(entries: readonly Entry[]): ReadonlySet<string> {
  const rows = new Set(
    entries
      .filter(({ target }) => isOwn(target))
      .map(({ by }) => `contributors/${encodeSegment(by)}`),
  );
  for (const { target, value } of entries) {
    const [, row] = /^(.*)\/organisation$/.exec(target) ?? [];
    if (row !== undefined && rows.has(row) && typeof value === "string")
      rows.add(`organisations/${encodeSegment(value)}`);
  }
  return rows;
}
