import { html, nothing, type TemplateResult } from "lit";
import {
  fieldOf,
  type Json,
  type JsonObject,
  type Section,
} from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import { localText, plainText } from "../shared/text.js";
import { cellBeside } from "./beside.js";
import {
  cellTitle,
  holderOf,
  holderPlace,
  isAnswer,
  type Cell,
} from "./cell.js";
import { control } from "./fields.js";
import { opensAt } from "./opens.js";
import { rowTools } from "./row-tools.js";
import {
  isForm,
  placeOf,
  type Sheet,
  type SheetRow,
  type Spot,
} from "./sheet.js";
import { rolesOf, shownCell } from "./shown.js";

/** What a row's templates need besides the sheet. */
export interface RowView {
  readonly sheet: Sheet;
  readonly section: Section;
  readonly cells: readonly Cell[];
  readonly rows: readonly SheetRow[];
  readonly row: SheetRow;
  /** Its place among the rows that can be seen, from 1. */
  readonly number: number;
  /** True when the table has a column for moving and taking away. */
  readonly tools: boolean;
}

/** A row of the table; what is open about it as a whole stands above it. */
export function rowView(view: RowView): TemplateResult {
  const { sheet, cells, row, tools } = view;
  const drawn = cells.map((cell, index) =>
    cellView(view, cell, index === headerOf(cells)),
  );
  const open = [
    ...opensAt(sheet, row.place),
    ...opensAt(sheet, row.answerPlace),
  ];
  return html`${
      open.length > 0
        ? html`<tr class="note" role="row">
            <td role="cell" colspan=${cells.length + (tools ? 1 : 0)}>
              ${open}
            </td>
          </tr>`
        : nothing
    }
    <tr
      role="row"
      class=${row.blank && sheet.tool.blanks.isSpace(row.id) ? "space" : nothing}
      data-row=${row.place}
      data-place=${row.place}
    >
      ${drawn}
      ${tools ? html`<td role="cell" class="c-tools">${toolsOf(view)}</td>` : nothing}
    </tr>`;
}

/** The cell that names a row: its label, else its number, else the first. */
export function headerOf(cells: readonly Cell[]): number {
  const label = cells.findIndex(({ type }) => type === "label");
  return label >= 0
    ? label
    : Math.max(
        0,
        cells.findIndex(({ type }) => type === "number"),
      );
}

/** The id of a column's header. */
export const headId = (section: Section, cell: Cell) =>
  `h:${section.id}:${cell.id}`;

const rowId = ({ place }: SheetRow) => `r:${place}`;

function cellView(view: RowView, cell: Cell, header: boolean): TemplateResult {
  if (isAnswer(cell))
    return html`<td role="cell" class="c-${cell.type}">
      ${header ? rowName(view) : nothing}${cellLabel(cell)}${answerCell(view, cell)}
    </td>`;
  const content = labelCell(view, cell, header);
  return header
    ? html`<th role="rowheader" scope="row" class="c-${cell.type}">
        ${content}
      </th>`
    : html`<td role="cell" class="c-${cell.type}">${content}</td>`;
}

/** The row's name for those who cannot see where a field stands. */
function rowName(view: RowView): TemplateResult {
  return html`<span class="sr" id=${rowId(view.row)}>${rowWords(view)}</span>`;
}

/** What a row is called: its label, else its number. */
function rowWords(view: RowView): string {
  const { number } = view;
  return (
    plainText(labelOf(view)) ||
    msg(str`rivi ${number}`, { id: "worksheet.row-number" })
  );
}

function labelOf({ cells, row }: RowView): Json | undefined {
  if (row.template) return row.shared?.["label"] ?? row.template["label"];
  const column = cells.find(({ type }) => type === "label")?.column;
  return column && saidRow(row)?.[fieldOf(column)];
}

/** The members of the row itself, where it is said. */
function saidRow({ voice, own, shared }: SheetRow): JsonObject | undefined {
  return voice === "own/" ? own : shared;
}

/** On a card the column's heading stands in the cell; headers name the field already. */
function cellLabel(cell: Cell): TemplateResult {
  return html`<div class="cell-label label small" aria-hidden="true">
    ${cellTitle(cell)}
  </div>`;
}

/** The number of a row, or the words it is about. */
function labelCell(view: RowView, cell: Cell, header: boolean): unknown {
  const { sheet, row, number } = view;
  const name = header ? rowName(view) : nothing;
  if (cell.type === "number")
    return html`${name}<span aria-hidden=${header ? "true" : nothing}
        >${number}</span
      >`;
  if (row.template)
    return html`<div id=${header ? rowId(row) : nothing}>
      ${localText(labelOf(view))}
    </div>`;
  if (!mayChange(view))
    return html`${name}${shownCell(sheet, cell.column, saidRow(row))}`;
  const field = control(sheet, cell.column, {
    place: row.voice === "own/" ? row.answerPlace : row.place,
    voice: row.voice,
    row: saidRow(row),
    title: cellTitle(cell),
    where: msg(str`rivi ${number}`, { id: "worksheet.row-number" }),
    hideLabel: true,
  });
  return html`${name}${cellLabel(cell)}${field}`;
}

/** True when the row itself is the reader's to change: to name, move and take away. */
function mayChange({ sheet, section, row }: RowView): boolean {
  return (
    sheet.editable &&
    (row.voice === "own/" || sheet.mode === "agree" || isForm(section))
  );
}

function answerCell(view: RowView, cell: Cell): TemplateResult {
  const { sheet, section, row } = view;
  const fill = sheet.mode === "fill";
  const place = holderPlace(cell, fill ? row.answerPlace : row.place);
  const said = holderOf(cell, fill ? row.own : row.shared);
  const spot: Spot = {
    place,
    voice: sheet.prefix,
    row: said,
    title: cellTitle(cell),
    where: rowWords(view),
    labelledBy: `${headId(section, cell)} ${rowId(row)}`,
  };
  const field = sheet.editable
    ? control(sheet, cell.column, spot)
    : shownCell(sheet, cell.column, said);
  const open = opensAtCell(view, cell, place);
  return html`${open}${field}${cellBeside(sheet, section, cell, row)}`;
}

/** What is open in the cell, in the answers being edited and in the shared ones. */
function opensAtCell(
  { sheet, row }: RowView,
  cell: Cell,
  place: string,
): unknown {
  const places = new Set([place, holderPlace(cell, row.place)]);
  const { column } = cell;
  const names =
    column.type === "parties"
      ? rolesOf(column).map(({ id }) => id)
      : [fieldOf(column)];
  return [...places].flatMap((at) =>
    names.flatMap((name) => opensAt(sheet, placeOf(at, name))),
  );
}

function toolsOf(view: RowView): unknown {
  const { sheet, section, rows, row } = view;
  if (row.blank || !mayChange(view)) return nothing;
  const fill = sheet.mode === "fill";
  const list = sheet.prefix + row.place.replace(/\/[^/]*$/, "");
  return rowTools(sheet, rows, row, {
    list,
    name: rowWords(view),
    remove: msg("Poista rivi", { id: "worksheet.remove-row" }),
    ...(row.template && { hide: true }),
    ...(fill &&
      isForm(section) &&
      row.own &&
      row.voice === "" && {
        along: [`own/${row.answerPlace}`],
      }),
  });
}
