import {
  columnsOf,
  contentOf,
  isLanguageMap,
  isObject,
  encodeSegment,
  member,
  rowsOf,
  sectionsOf,
  type Column,
  type Template,
} from "@askelmat/core";
import type { Reference } from "../elo-worksheet/sheet.js";
import type { Library } from "./library.js";

/** Which rows a reference column points at, as its template says it. */
interface Scope {
  readonly template: string;
  readonly section: string;
  readonly column: string;
}

/**
 * The rows that a template's columns may point at, out of the documents at
 * hand: the steps of one worksheet find the shared goals of another here.
 */
export async function referencesFor(
  template: Template | undefined,
  library: Library,
): Promise<readonly Reference[]> {
  if (template?.kind !== "worksheet-template") return [];
  const scopes = sectionsOf(template)
    .flatMap(columnsOf)
    .flatMap(withInner)
    .flatMap(scopeOf);
  const found: Reference[] = [];
  for (const { template: uri, section, column } of scopes)
    for (const document of await library.filled(uri))
      for (const row of rowsOf(contentOf(document), section)) {
        const text = member(row, column);
        const target = `${encodeSegment(section)}/${encodeSegment(row.id)}`;
        if (isLanguageMap(text))
          found.push({ document: document.id, row: target, text });
      }
  return found;
}

function withInner(column: Column): readonly Column[] {
  return [column, ...columnsOf(column).flatMap(withInner)];
}

function scopeOf(column: Column): Scope[] {
  const scope = column["refersTo"];
  if (column.type !== "reference" || !isObject(scope)) return [];
  const { template, section, column: of } = scope;
  return typeof template === "string" &&
    typeof section === "string" &&
    typeof of === "string"
    ? [{ template, section, column: of }]
    : [];
}
