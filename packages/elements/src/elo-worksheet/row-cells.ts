import { html, nothing, type TemplateResult } from "lit";
import { fieldOf } from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import { localText } from "../shared/text.js";
import { cellBeside } from "./beside.js";
import {
  cellTitle,
  holderOf,
  holderPlace,
  isAnswer,
  type Cell,
} from "./cell.js";
import { control } from "./fields.js";
import { hintsView } from "./hints.js";
import { opensAt } from "./opens.js";
import {
  headId,
  labelOf,
  mayChange,
  rowId,
  rowName,
  rowWords,
  saidRow,
  type RowView,
} from "./row-name.js";
import { placeOf } from "./sheet.js";
import { rolesOf, shownCell } from "./shown.js";

/** A cell of a row; the one that names the row is its header. */
export function cellView(
  view: RowView,
  cell: Cell,
  header: boolean,
): TemplateResult {
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
    return header
      ? html`${name}<span aria-hidden="true">${number}</span>`
      : number;
  if (row.template)
    return html`<div id=${header ? rowId(row) : `${rowId(row)}:label`}>
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

/** An answer being edited or read, what is open there, and what else is said. */
function answerCell(view: RowView, cell: Cell): TemplateResult {
  const { sheet, section, row } = view;
  const fill = sheet.mode === "fill";
  const place = holderPlace(cell, fill ? row.answerPlace : row.place);
  const said = holderOf(cell, fill ? row.own : row.shared);
  const spot = {
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
  const hints = sheet.editable
    ? hintsView(view, cell.column, {
        column: cell.column,
        place,
        voice: sheet.prefix,
        row: said,
      })
    : nothing;
  return html`${open}${field}${hints}${cellBeside(sheet, section, cell, row)}`;
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
