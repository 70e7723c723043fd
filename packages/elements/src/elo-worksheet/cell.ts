import {
  columnsOf,
  fieldOf,
  rowIn,
  type Column,
  type JsonObject,
  type Section,
} from "@askelmat/core";
import type { View } from "../base/view.js";
import { localText, plainText } from "../shared/text.js";
import { isPeriodic, periodsOf } from "./periods.js";
import { placeOf } from "./sheet.js";
import { shownCell } from "./shown.js";

/** A column of the table that is drawn: a periodic column is one for each period. */
export interface Cell {
  readonly id: string;
  readonly type: string;
  /** How its answers are kept, in the row that {@link holderOf} finds. */
  readonly column: Column;
  /** The periodic column and the period, when it is one of those. */
  readonly period?: { readonly of: Column; readonly id: string };
}

/** The columns of a section as they are drawn. */
export function cellsOf(view: View, section: Section): readonly Cell[] {
  return columnsOf(section).flatMap((column): Cell[] => {
    const { id, type } = column;
    if (!isPeriodic(column)) return [{ id, type, column }];
    return periodsOf(view).shown.map((period) => ({
      id: `${id}-${period}`,
      type,
      column: { ...column, id: "text", field: "text", periods: false },
      period: { of: column, id: period },
    }));
  });
}

/** The heading of a cell's column. */
export function cellTitle(cell: Cell): unknown {
  const title = localText(cell.column.title);
  return cell.period ? [title, " ", cell.period.id] : title;
}

/** {@link cellTitle} as plain words. */
export function cellName(cell: Cell): string {
  return [plainText(cell.column.title), cell.period?.id]
    .filter(Boolean)
    .join(" ");
}

/** The row that holds a cell's answer: the row itself, or its row for the period. */
export function holderOf(
  { period }: Cell,
  row: JsonObject | undefined,
): JsonObject | undefined {
  return period ? rowIn(row, fieldOf(period.of), period.id) : row;
}

/** What a row says in a cell, to be read. */
export function shownIn(
  view: View,
  cell: Cell,
  row: JsonObject | undefined,
): ReturnType<typeof shownCell> {
  return shownCell(view, cell.column, holderOf(cell, row));
}

/** The place of {@link holderOf}. */
export function holderPlace({ period }: Cell, place: string): string {
  return period
    ? placeOf(placeOf(place, fieldOf(period.of)), period.id)
    : place;
}

/** True for a column that people answer in. */
export function isAnswer({ type }: { readonly type: string }): boolean {
  return type !== "label" && type !== "number";
}
