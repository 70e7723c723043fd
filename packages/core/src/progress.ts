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
 * "Don't know", "not applicable" and "not mine" are answers: nothing more is
 * waited for. Hidden rows do not count.
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
  const settled = isSettled(
    rowsOf(view, "sections").find(({ id }) => id === section.id),
  );
  if (section.type !== "table")
    return [[name, settled || member(view, section.id) !== undefined]];
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
        settled || hasAnswer(answers.get(id), column),
      ]),
    );
  return places.length > 0 ? places : [[name, settled]];
}

/** True when somebody has said why there is no answer: in a row, or for a section. */
function isSettled(row: Row | undefined): boolean {
  return row?.["unanswered"] !== undefined;
}

function isAnswerable(column: Column): boolean {
  return column.type !== "label" && column.type !== "number";
}

function hasAnswer(row: Row | undefined, column: Column): boolean {
  if (!row) return false;
  if (isSettled(row)) return true;
  const roles = rowsOf(column, "roles");
  if (column.type === "parties" && roles.length > 0)
    return roles.some((role) => rowsOf(row, role.id).length > 0);
  const value = member(row, fieldOf(column));
  return column.periods === true
    ? Array.isArray(value) &&
        value.some((period) => isObject(period) && period["text"] !== undefined)
    : value !== undefined;
}
