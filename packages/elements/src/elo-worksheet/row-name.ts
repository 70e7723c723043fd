import { html, type TemplateResult } from "lit";
import {
  fieldOf,
  type Json,
  type JsonObject,
  type Section,
} from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import { plainText } from "../shared/text.js";
import type { Cell } from "./cell.js";
import { isForm, type Sheet, type SheetRow } from "./sheet.js";

/** What a row's templates need besides the sheet. */
export interface RowView {
  readonly sheet: Sheet;
  readonly section: Section;
  readonly cells: readonly Cell[];
  readonly row: SheetRow;
  /** Its place among the rows that can be seen, from 1. */
  readonly number: number;
  /** True when the table has a column for moving and taking away. */
  readonly tools: boolean;
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

/** The id of what names a row. */
export const rowId = ({ place }: SheetRow) => `r:${place}`;

/** The row's name for those who cannot see where a field stands. */
export function rowName(view: RowView): TemplateResult {
  return html`<span class="sr" id=${rowId(view.row)}>${rowWords(view)}</span>`;
}

/** What a row is called: its label, else its number. */
export function rowWords(view: RowView): string {
  const { number } = view;
  return (
    plainText(labelOf(view)) ||
    msg(str`rivi ${number}`, { id: "worksheet.row-number" })
  );
}

/** The words a row is about: the group's, else the template's. */
export function labelOf({
  cells,
  row,
}: Pick<RowView, "cells" | "row">): Json | undefined {
  if (row.template) return row.shared?.["label"] ?? row.template["label"];
  const column = cells.find(({ type }) => type === "label")?.column;
  return column && saidRow(row)?.[fieldOf(column)];
}

/** The members of the row itself, where it is said. */
export function saidRow({
  voice,
  own,
  shared,
}: SheetRow): JsonObject | undefined {
  return voice === "own/" ? own : shared;
}

/** True when the row itself is the reader's to change: to name, move and take away. */
export function mayChange({ sheet, section, row }: RowView): boolean {
  return (
    sheet.editable &&
    (row.voice === "own/" || sheet.mode === "agree" || isForm(section))
  );
}
