import {
  columnsOf,
  isObject,
  member,
  rowsOf,
  type Column,
  type JsonObject,
  type Row,
  type Section,
  type Template,
} from "@askelmat/core";

/** A zone of a board: the lines of one row's answer, or those under a heading in it. */
export interface Zone extends Row {
  readonly row: string;
  readonly title?: JsonObject;
  readonly under?: JsonObject;
}

/** A section's answers as cards in zones. */
export interface Board {
  readonly title?: JsonObject;
  readonly zones: readonly Zone[];
  /** The column whose answers the cards are lines of. */
  readonly column: Column;
}

/** Where a template says what boards it has. */
const EXTENSION = "https://w3id.org/askelmat/extensions/boards";

type BoardSource = (template: string) => readonly object[];

const sources: BoardSource[] = [];

/** Adds a place where worksheets look for boards of templates that carry none. */
export function offerBoards(source: BoardSource): void {
  if (!sources.includes(source)) sources.unshift(source);
}

/** The board of a section, when its template has one whose parts are there. */
export function boardOf(
  template: Template,
  section: Section,
): Board | undefined {
  const extensions = member(template, "extensions");
  const carried = isObject(extensions) ? extensions[EXTENSION] : undefined;
  const known = carried ?? sources.flatMap((source) => source(template.id));
  const found = rowsOf({ known } as JsonObject, "known").find(
    (board) => board["section"] === section.id,
  );
  const column = columnsOf(section).find(({ type }) => type === "text");
  const rows = new Set(rowsOf(section, "rows").map(({ id }) => id));
  const zones = rowsOf<Zone>(found, "zones").filter(({ row }) => rows.has(row));
  const title = found && member(found, "title");
  return column && zones.length > 1
    ? { column, zones, ...(isObject(title) && { title }) }
    : undefined;
}
