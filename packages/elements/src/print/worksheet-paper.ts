import {
  encodeSegment,
  fieldOf,
  member,
  rowsOf,
  sectionsOf,
  type Section,
} from "@askelmat/core";
import { msg } from "../locale/locale.js";
import { personName } from "../shared/people.js";
import { rules } from "./marks.js";
import {
  el,
  type PrintContent,
  type PrintNode,
  type PrintPart,
} from "./nodes.js";
import { caption, opensAt, ownAnswer } from "./opens.js";
import {
  printed,
  printedRow,
  texts,
  wordsInLine,
  written,
  type Paper,
} from "./paper.js";
import {
  cellPlaces,
  cellsOf,
  cellTitle,
  roomIn,
  saidIn,
  type PrintCell,
} from "./worksheet-cells.js";
import {
  commonRows,
  otherRows,
  rowLabel,
  type PrintRow,
} from "./worksheet-rows.js";

/** A worksheet's sections in their order: headings, tables and texts. */
export function worksheetPaper(paper: Paper): PrintContent {
  return sectionsOf(paper.template).map((section) =>
    el(
      "section",
      {},
      section.title && el("h2", {}, texts(paper, section.title)),
      section.type === "table"
        ? tablePaper(paper, section)
        : textPaper(paper, section),
    ),
  );
}

/** True for a worksheet whose columns need the long side of the paper. */
export function isWide(paper: Paper): boolean {
  return sectionsOf(paper.template).some(
    (section) => cellsOf(paper, section).length > 4,
  );
}

function textPaper(paper: Paper, section: Section): PrintContent {
  const place = encodeSegment(section.id);
  if (paper.blank) return el("div", { class: "room" }, rules(8));
  const open = opensAt(paper, place);
  const owns = (paper.content.own ?? []).filter(
    (own) => member(own, section.id) !== undefined,
  );
  printed(paper, place);
  for (const { by } of owns) printed(paper, place, by);
  return [
    open,
    written(paper, member(paper.content, section.id)),
    owns.map((own) =>
      ownAnswer(paper, own.by, written(paper, member(own, section.id))),
    ),
  ];
}

function tablePaper(paper: Paper, section: Section): PrintContent {
  const cells = cellsOf(paper, section);
  const all = commonRows(paper, section);
  const rows = all.filter(({ hidden }) => !hidden);
  const others = paper.blank ? [] : otherRows(paper, section, all);
  const drawn = [
    ...rows.map((row, index) => rowPaper(paper, cells, row, index + 1)),
    ...othersPaper(paper, cells, others),
    ...blankRows(paper, section, cells, rows),
  ];
  return [
    el(
      "table",
      { class: `form of-${cells.length}` },
      el(
        "thead",
        {},
        el(
          "tr",
          {},
          cells.map((cell) =>
            el(
              "th",
              { scope: "col", class: `c-${cell.column.type}` },
              cellTitle(paper, cell),
            ),
          ),
        ),
      ),
      el("tbody", {}, drawn.length > 0 ? drawn : noRows(paper, cells)),
    ),
    paper.blank ? undefined : hiddenPaper(paper, cells, all),
  ];
}

function noRows(paper: Paper, cells: readonly PrintCell[]): PrintContent {
  const none = wordsInLine(paper, () =>
    msg("Ei vastauksia", { id: "print.none" }),
  );
  return el("tr", {}, el("td", { colspan: String(cells.length) }, none));
}

/** Rows to write on: as many as the template asks for, and some more where the group may add its own. */
function blankRows(
  paper: Paper,
  section: Section,
  cells: readonly PrintCell[],
  rows: readonly PrintRow[],
): readonly PrintPart[] {
  if (!paper.blank || section.growable !== true) return [];
  const asked = section.blankRows ?? 0;
  const more = rowsOf(section, "rows").length > 0 ? 2 : 4;
  return Array.from({ length: Math.max(asked, more) }, (_, index) =>
    el(
      "tr",
      {},
      cells.map((cell) =>
        cell.column.type === "number"
          ? el("td", { class: "c-number" }, String(rows.length + index + 1))
          : roomPaper(paper, cell),
      ),
    ),
  );
}

function roomPaper(paper: Paper, cell: PrintCell): PrintNode {
  const look = cell.column.type === "list" ? "write list" : "write";
  return el("td", { class: look }, roomIn(paper, cell));
}

/** Rows of one person after those of another, under their names. */
function othersPaper(
  paper: Paper,
  cells: readonly PrintCell[],
  rows: readonly PrintRow[],
): readonly PrintPart[] {
  const people = [...new Set(rows.map(({ by }) => by!))];
  return people.flatMap((by) => {
    const name = personName(paper.document, by);
    const head = el(
      "th",
      { scope: "rowgroup", colspan: String(cells.length) },
      wordsInLine(paper, () => msg("Oma vastaus", { id: "print.own" })),
      `: ${name}`,
    );
    return [
      el("tr", { class: "whose" }, head),
      ...rows
        .filter((row) => row.by === by)
        .map((row, index) => rowPaper(paper, cells, row, index + 1)),
    ];
  });
}

function rowPaper(
  paper: Paper,
  cells: readonly PrintCell[],
  row: PrintRow,
  number: number,
): PrintPart {
  const { place, shared, by, owns } = row;
  if (shared) printedRow(paper, place);
  for (const own of owns) printedRow(paper, own.place, own.by);
  const drawn = cells.map((cell) => cellPaper(paper, cell, row, number));
  // Last, so that what stands in a cell is told there.
  const open = paper.blank || by !== undefined ? [] : opensAt(paper, place);
  const [first, ...rest] = drawn;
  return el(
    "tr",
    {},
    first && { ...first, children: [...open, ...first.children] },
    rest,
  );
}

function cellPaper(
  paper: Paper,
  cell: PrintCell,
  row: PrintRow,
  number: number,
): PrintNode {
  const { column } = cell;
  const look = `c-${column.type}`;
  if (column.type === "number")
    return el("td", { class: look }, String(number));
  if (column.type === "label") {
    const field = fieldOf(column);
    const label = rowLabel(paper, row, field);
    const at = `${row.place}/${encodeSegment(field)}`;
    const open = paper.blank ? [] : opensAt(paper, at);
    printed(paper, at, row.by);
    printed(paper, `${row.place}/label`, row.by);
    return el("th", { scope: "row", class: look }, open, label);
  }
  if (paper.blank) return roomPaper(paper, cell);
  const open = cellPlaces(cell, row.place).map((at) => opensAt(paper, at));
  const common = saidIn(paper, cell, row.shared, row.place);
  const owns = row.owns.map((own) => {
    const said = saidIn(paper, cell, own.row, own.place, own.by);
    if (said.length === 0) return undefined;
    return row.by === undefined ? ownAnswer(paper, own.by, said) : said;
  });
  return el("td", { class: look }, open, common, owns);
}

/** Rows that were put aside keep their answers; they stand after the table. */
function hiddenPaper(
  paper: Paper,
  cells: readonly PrintCell[],
  all: readonly PrintRow[],
): PrintContent {
  const hidden = all.filter((row) => row.hidden);
  if (hidden.length === 0) return undefined;
  return [
    caption(paper, () => msg("Piilotetut rivit", { id: "print.hidden" })),
    el(
      "table",
      { class: `form of-${cells.length}` },
      el(
        "tbody",
        {},
        hidden.map((row, index) => {
          printed(paper, `${row.place}/hidden`);
          return rowPaper(paper, cells, row, index + 1);
        }),
      ),
    ),
  ];
}
