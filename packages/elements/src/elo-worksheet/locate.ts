import {
  columnsOf,
  fieldOf,
  parseTarget,
  rowsOf,
  sectionsOf,
  type Column,
  type Row,
  type Section,
  type Template,
} from "@askelmat/core";
import { isPeriodic } from "./periods.js";

/** One step of the way from a worksheet to a place on it. */
export type Step =
  | { readonly is: "section"; readonly section: Section }
  | { readonly is: "row"; readonly section: Section; readonly id: string }
  | { readonly is: "column"; readonly column: Column }
  | { readonly is: "role"; readonly role: Row }
  | { readonly is: "party" | "period" | "item"; readonly id: string }
  | { readonly is: "about"; readonly name: string };

/** What is said about a row itself, whatever its columns are. */
const ABOUT_ROWS = ["position", "hidden", "in", "from", "label"];

/**
 * The way to a target through a template.
 *
 * @returns undefined when the template has no such place
 */
export function locate(
  template: Template,
  target: string,
): readonly Step[] | undefined {
  const [name, ...rest] = parseTarget(target)?.segments ?? [];
  const section = sectionsOf(template).find(({ id }) => id === name);
  if (!section) return undefined;
  const start: Step = { is: "section", section };
  const [id, ...inner] = rest;
  if (id === undefined) return section.type === "table" ? undefined : [start];
  if (section.type !== "table") return undefined;
  const more = inRow(columnsOf(section), inner);
  return more && [start, { is: "row", section, id }, ...more];
}

function inRow(
  columns: readonly Column[],
  segments: readonly string[],
): readonly Step[] | undefined {
  const [name, ...rest] = segments;
  if (name === undefined) return [];
  const column = columns.find(
    (one) => fieldOf(one) === name && one.type !== "number",
  );
  if (column && rolesIn(column).length === 0) return inColumn(column, rest);
  const role = columns.flatMap(rolesIn).find(({ id }) => id === name);
  if (role) return inSet({ is: "role", role }, "party", rest);
  return ABOUT_ROWS.includes(name) ? [{ is: "about", name }] : undefined;
}

function inColumn(
  column: Column,
  rest: readonly string[],
): readonly Step[] | undefined {
  const start: Step = { is: "column", column };
  const [id, ...inner] = rest;
  if (column.type === "parties") return inSet(start, "party", rest);
  if (column.type === "list" && id !== undefined) {
    const more = inRow(columnsOf(column), inner);
    return more && [start, { is: "item", id }, ...more];
  }
  if (isPeriodic(column) && inner.length === 1 && inner[0] === "text")
    return inSet(start, "period", rest.slice(0, 1));
  if (isPeriodic(column)) return inSet(start, "period", rest);
  return id === undefined && column.type !== "list" ? [start] : undefined;
}

/** A member of a set is a row with nothing in it. */
function inSet(
  start: Step,
  is: "party" | "period",
  rest: readonly string[],
): readonly Step[] | undefined {
  const [id, more] = rest;
  return id === undefined || more !== undefined
    ? undefined
    : [start, { is, id }];
}

const rolesIn = (column: Column): readonly Row[] => rowsOf(column, "roles");
