import { columnsOf, rowsOf, type Column, type Section } from "@askelmat/core";
import { isOpenIn } from "./opens.js";
import type { RowView } from "./row-name.js";
import { movableRows, ownRowsAbout } from "./rows.js";
import type { Sheet } from "./sheet.js";

/**
 * All that a row shows, as a text to compare: a row with the same key is left
 * alone. Undefined when it must be drawn each time, since something is open in
 * it and the rest of the sheet asks whether that has been shown.
 */
export function rowKey(view: RowView): string | undefined {
  const { sheet, section, row, number } = view;
  if (isOpenIn(sheet, row.place) || isOpenIn(sheet, row.answerPlace))
    return undefined;
  const movable = movableRows(sheet.rows.get(listOf(row.place)) ?? []);
  return JSON.stringify([
    number,
    movable.length > 1,
    movable[0]?.id === row.id,
    movable.at(-1)?.id === row.id,
    row.voice,
    row.blank,
    row.answerPlace,
    row.shared,
    row.own,
    sheet.mode === "fill" ? undefined : ownRowsAbout(sheet, section, row),
  ]);
}

/** What every row of a table depends on besides its own answers. */
export function tableStamp(sheet: Sheet, section: Section): string {
  if (!namesParties(columnsOf(section))) return sheet.stamp;
  const { content } = sheet;
  const names = [content, ...(content.own ?? [])].map((answers) =>
    rowsOf(answers, "organisations").map(({ id, name }) => [id, name]),
  );
  return sheet.stamp + JSON.stringify(names);
}

function namesParties(columns: readonly Column[]): boolean {
  return columns.some(
    (column) => column.type === "parties" || namesParties(columnsOf(column)),
  );
}

const listOf = (place: string) => place.replace(/\/[^/]*$/, "");
