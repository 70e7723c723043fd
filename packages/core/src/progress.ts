import { contentOf } from "./document.js";
import { isObject, member, type JsonObject } from "./json.js";
import { orderRows } from "./position.js";
import { ratedPlaces, type AskedPlace } from "./rated-places.js";
import { encodeSegment } from "./target.js";
import {
  columnsOf,
  fieldOf,
  rowsOf,
  sectionsOf,
  type Column,
  type Row,
  type Section,
} from "./template.js";
import type { AskelmatDocument, Template } from "./types.js";

/** How far a document is filled. */
export interface Progress {
  readonly total: number;
  readonly answered: number;
  /** The places without an answer, as targets without language and `own/`. */
  readonly unanswered: readonly string[];
}

/**
 * What is answered and what is not: by one person, or in the shared answers.
 * "Don't know" and "not applicable" are answers. Hidden rows do not count.
 *
 * @param by a contributor's id; absent for the shared (agreed) answers
 */
export function progressOf(
  document: AskelmatDocument,
  template: Template,
  by?: string,
): Progress {
  const content = contentOf(document);
  const view: JsonObject =
    by === undefined
      ? content
      : (content.own?.find((person) => person.by === by) ?? {});
  const places =
    template.kind === "assessment-framework"
      ? ratedPlaces(template, view)
      : sectionsOf(template).flatMap((section) =>
          sectionPlaces(section, view, content),
        );
  const unanswered = places
    .filter(([, answered]) => !answered)
    .map(([target]) => target);
  return {
    total: places.length,
    answered: places.length - unanswered.length,
    unanswered,
  };
}

function sectionPlaces(
  section: Section,
  view: JsonObject,
  shared: JsonObject,
): AskedPlace[] {
  const name = encodeSegment(section.id);
  if (section.type !== "table")
    return [[name, member(view, section.id) !== undefined]];
  const columns = columnsOf(section).filter(isAnswerable);
  // Which rows there are is said by everyone, which are hidden by the group.
  const rows = orderRows(
    [...rowsOf(shared, section.id), ...rowsOf(view, section.id)],
    rowsOf(section, "rows"),
  );
  const hidden = new Set(
    rowsOf(shared, section.id)
      .filter((row) => row["hidden"] === true)
      .map((row) => row.id),
  );
  const answers = new Map(rowsOf(view, section.id).map((row) => [row.id, row]));
  const places = rows
    .filter(({ id }) => !hidden.has(id))
    .flatMap(({ id }) =>
      columns.map((column): AskedPlace => [
        `${name}/${encodeSegment(id)}/${encodeSegment(fieldOf(column))}`,
        hasAnswer(answers.get(id), column),
      ]),
    );
  return places.length > 0 ? places : [[name, false]];
}

function isAnswerable(column: Column): boolean {
  return column.type !== "label" && column.type !== "number";
}

function hasAnswer(row: Row | undefined, column: Column): boolean {
  if (!row) return false;
  const roles = rowsOf(column, "roles");
  if (column.type === "parties" && roles.length > 0)
    return roles.some((role) => rowsOf(row, role.id).length > 0);
  const value = member(row, fieldOf(column));
  return column.periods === true
    ? Array.isArray(value) &&
        value.some((period) => isObject(period) && period["text"] !== undefined)
    : value !== undefined;
}
