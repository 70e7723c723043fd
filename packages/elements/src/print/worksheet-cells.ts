import {
  columnsOf,
  encodeSegment,
  fieldOf,
  isObject,
  member,
  rowIn,
  rowsOf,
  type Column,
  type JsonObject,
  type Row,
  type Section,
} from "@askelmat/core";
import { formatDate, formatList } from "../locale/format.js";
import { el, partsOf, type PrintContent, type PrintPart } from "./nodes.js";
import {
  organisationName,
  plain,
  printed,
  printedRow,
  textsInLine,
  texts,
  written,
  type Paper,
} from "./paper.js";

/** A column as it is printed: one with periods is one for each of them. */
export interface PrintCell {
  readonly column: Column;
  readonly period?: string;
}

/** The columns of a section. */
export function cellsOf(paper: Paper, section: Section): readonly PrintCell[] {
  return columnsOf(section).flatMap((column): PrintCell[] =>
    column.periods === true
      ? periodsOf(paper).map((period) => ({ column, period }))
      : [{ column }],
  );
}

/** The group's periods; without any last year, this year and those answered for. */
function periodsOf(paper: Paper): readonly string[] {
  const chosen = rowsOf(paper.content, "periods").map(({ id }) => id);
  const year = paper.day.getFullYear();
  const usual = [String(year - 1), String(year), ...answeredPeriods(paper)];
  return [...new Set(chosen.length > 0 ? chosen : usual)].sort((a, b) =>
    a.localeCompare(b, "en", { numeric: true }),
  );
}

function answeredPeriods({ content, template }: Paper): readonly string[] {
  const periodic = rowsOf<Section>(template.content, "sections").flatMap(
    (section) =>
      columnsOf(section)
        .filter(({ periods }) => periods === true)
        .map((column) => [section.id, fieldOf(column)] as const),
  );
  return periodic.flatMap(([section, field]) =>
    [content, ...(content.own ?? [])]
      .flatMap((answers) => rowsOf(answers, section))
      .flatMap((row) => rowsOf(row, field).map(({ id }) => id)),
  );
}

/** The heading of a column. */
export function cellTitle(
  paper: Paper,
  { column, period }: PrintCell,
): PrintContent {
  return [texts(paper, column.title), period !== undefined && [" ", period]];
}

/** The place of a cell's answer, and the row's member that holds it. */
export function cellPlaces(
  { column, period }: PrintCell,
  row: string,
): readonly string[] {
  const place = `${row}/${encodeSegment(fieldOf(column))}`;
  if (period !== undefined) return [`${place}/${encodeSegment(period)}`];
  return column.type === "parties"
    ? rolesOf(column).map(({ id }) => `${row}/${encodeSegment(id)}`)
    : [place];
}

/** What a row says in a cell; empty when it says nothing. */
export function saidIn(
  paper: Paper,
  { column, period }: PrintCell,
  row: JsonObject | undefined,
  place: string,
  by?: string,
): readonly PrintPart[] {
  if (!row) return [];
  if (period === undefined) return saidInColumn(paper, column, row, place, by);
  const at = `${place}/${encodeSegment(fieldOf(column))}/${encodeSegment(period)}`;
  const holder = rowIn(row, fieldOf(column), period);
  if (!holder) return [];
  printedRow(paper, at, by);
  printed(paper, `${at}/text`, by);
  return written(paper, member(holder, "text"));
}

function saidInColumn(
  paper: Paper,
  column: Column,
  row: JsonObject,
  place: string,
  by: string | undefined,
): readonly PrintPart[] {
  const at = `${place}/${encodeSegment(fieldOf(column))}`;
  const value = member(row, fieldOf(column));
  if (column.type === "number") return [];
  if (column.type === "parties")
    return saidParties(paper, column, row, place, by);
  if (column.type === "list") return saidItems(paper, column, row, at, by);
  if (value === undefined) return [];
  printed(paper, at, by);
  if (column.type === "date" && typeof value === "string")
    return [el("p", {}, formatDate(value))];
  if (column.type === "reference" && isObject(value))
    return written(paper, value["text"] ?? value);
  return written(paper, value);
}

function saidParties(
  paper: Paper,
  column: Column,
  row: JsonObject,
  place: string,
  by: string | undefined,
): readonly PrintPart[] {
  const roles = rolesOf(column);
  return roles.flatMap((role) => {
    const named = rowsOf(row, role.id);
    if (named.length === 0) return [];
    for (const { id } of named)
      printedRow(
        paper,
        `${place}/${encodeSegment(role.id)}/${encodeSegment(id)}`,
        by,
      );
    const names = named.map(({ id }) => organisationName(paper, id));
    return el(
      "p",
      {},
      roles.length > 1 && [
        el("span", { class: "ask" }, textsInLine(paper, role["title"]), ":"),
        " ",
      ],
      formatList(names),
    );
  });
}

function saidItems(
  paper: Paper,
  column: Column,
  row: JsonObject,
  list: string,
  by: string | undefined,
): readonly PrintPart[] {
  const [first, ...rest] = columnsOf(column);
  const items = rowsOf(row, fieldOf(column)).map((item) => {
    const place = `${list}/${encodeSegment(item.id)}`;
    printedRow(paper, place, by);
    const inner = rest.map((of) => {
      const said = saidInColumn(paper, of, item, place, by);
      return (
        said.length > 0 &&
        el(
          "div",
          { class: "pair" },
          el("span", { class: "ask" }, textsInLine(paper, of.title), ":"),
          " ",
          said,
        )
      );
    });
    return el(
      "li",
      {},
      first && saidInColumn(paper, first, item, place, by),
      inner,
    );
  });
  return items.length > 0 ? [el("ol", {}, items)] : [];
}

/** Room to write by hand: what there is to fill in is named where the cell has parts. */
export function roomIn(
  paper: Paper,
  { column }: PrintCell,
): readonly PrintPart[] {
  if (column.type === "list") {
    const names = columnsOf(column).map((of) => plain(paper, of.title));
    return partsOf(el("p", { class: "parts" }, names.join(" · ")));
  }
  const roles = column.type === "parties" ? rolesOf(column) : [];
  if (roles.length < 2) return [];
  return roles.map((role) =>
    el("div", { class: "part" }, textsInLine(paper, role["title"])),
  );
}

/** A column's roles; a column without any keeps its set under its own name. */
export function rolesOf(column: Column): readonly Row[] {
  const roles = rowsOf(column, "roles");
  return roles.length > 0 ? roles : [{ id: fieldOf(column) }];
}
