import {
  columnsOf,
  encodeSegment,
  fieldOf,
  isObject,
  parseTarget,
  type Column,
  type Edit,
  type Section,
} from "@askelmat/core";
import { newRowId } from "../blanks.js";
import { cellName, cellsOf, holderOf, holderPlace, isAnswer } from "../cell.js";
import { itemRows } from "../items.js";
import { locate, type Step } from "../locate.js";
import { mayChange } from "../row-name.js";
import { birthEdits } from "../rows.js";
import {
  birthOf,
  isForm,
  placeOf,
  type Sheet,
  type SheetRow,
  type Voice,
} from "../sheet.js";
import { rowAt, type Slot } from "../slot.js";
import { plainText } from "../../shared/text.js";

/** The part of a table that lies right of and below a cell. */
export interface Grid {
  readonly section: Section;
  /** What the columns are called, from the cell on. */
  readonly names: readonly string[];
  /** The role the cell itself is about, when it is one of several. */
  readonly role?: string;
  /** The rows there are, from the cell's own on. */
  readonly rows: readonly SheetRow[];
  readonly growable: boolean;
  /** A new row for the end of the table. */
  newRow(): SheetRow;
  /** What makes rows that are not there yet, in their order. */
  births(used: readonly SheetRow[]): readonly Edit[];
  /** Where a row's cell in a column is written; undefined when it is not the reader's to write. */
  slot(row: SheetRow, column: number): Slot | undefined;
}

/** The grid that begins at a place: that of the section, or of a list inside one of its cells. */
export function gridAt(sheet: Sheet, place: string): Grid | undefined {
  const steps = locate(sheet.template, place);
  const start = steps?.[0];
  if (!steps || start?.is !== "section" || start.section.type !== "table")
    return undefined;
  const items = steps.findLastIndex(({ is }) => is === "item");
  return items < 0
    ? sectionGrid(sheet, start.section, steps, place)
    : itemGrid(sheet, start.section, steps, items, place);
}

function sectionGrid(
  sheet: Sheet,
  section: Section,
  steps: readonly Step[],
  place: string,
): Grid | undefined {
  const list = encodeSegment(section.id);
  const all = sheet.rows.get(list) ?? [];
  const visible = all.filter(({ hidden }) => !hidden);
  const id = rowIdIn(place, 1);
  const first = visible.findIndex(
    (row) => row.id === id || rowIdIn(row.answerPlace, 1) === id,
  );
  const from = cellsOf(sheet, section);
  const period = steps.find(({ is }) => is === "period");
  const at = from.findIndex(
    (cell) =>
      holds(cell.period?.of ?? cell.column, steps[2]) &&
      (!cell.period || !period || cell.period.id === idOf(period)),
  );
  if (first < 0 || at < 0) return undefined;
  const cells = from.slice(at).filter(({ type }) => type !== "number");
  const fill = sheet.mode === "fill";
  const voice: Voice = fill && !isForm(section) ? "own/" : "";
  return {
    section,
    names: cells.map(cellName),
    ...roleIn(steps[2]),
    rows: visible.slice(first),
    growable: section.growable === true,
    newRow: () => newRow(list, voice),
    births: (used) => birthsOf(all, used),
    slot: (row, column) => {
      const cell = cells[column];
      if (!cell) return undefined;
      if (!isAnswer(cell)) {
        const view = { sheet, section, cells: from, row, number: 0 };
        if (row.template || !mayChange({ ...view, tools: true }))
          return undefined;
        const own = row.voice === "own/";
        return {
          column: cell.column,
          place: own ? row.answerPlace : row.place,
          voice: row.voice,
          row: own ? row.own : row.shared,
        };
      }
      return {
        column: cell.column,
        place: holderPlace(cell, fill ? row.answerPlace : row.place),
        voice: sheet.prefix,
        row: holderOf(cell, fill ? row.own : row.shared),
      };
    },
  };
}

function itemGrid(
  sheet: Sheet,
  section: Section,
  steps: readonly Step[],
  at: number,
  place: string,
): Grid | undefined {
  const before = steps[at - 1];
  if (before?.is !== "column") return undefined;
  // A place is names and ids by turns: a section, its row, a list, its item…
  const depth = 2 + 2 * steps.slice(0, at + 1).filter(isItem).length;
  const segments = place.replace(/@[^@/]*$/, "").split("/");
  const outer = segments.slice(0, depth - 2).join("/");
  const list = segments.slice(0, depth - 1).join("/");
  const voice = sheet.prefix;
  const row = rowAt(sheet, outer);
  const spot = { place: outer, voice, row, title: "", where: "" };
  const items = itemRows(sheet, before.column, spot, list);
  const first = items.findIndex(({ id }) => id === rowIdIn(place, depth - 1));
  const columns = columnsOf(before.column);
  const column = columns.findIndex((one) => holds(one, steps[at + 1]));
  if (first < 0 || column < 0) return undefined;
  const inner = columns.slice(column);
  return {
    section,
    names: inner.map(({ title }) => plainText(title)),
    ...roleIn(steps[at + 1]),
    rows: items.slice(first),
    growable: true,
    newRow: () => newRow(list, voice),
    births: (used) => [
      ...birthOf(sheet.births, list),
      ...birthsOf(items, used),
    ],
    slot: (item, index) => {
      const one = inner[index];
      return (
        one && {
          column: one,
          place: item.place,
          voice,
          row: item.own ?? item.shared,
        }
      );
    },
  };
}

function newRow(list: string, voice: Voice): SheetRow {
  const id = newRowId(list);
  const place = placeOf(list, id);
  return { id, place, answerPlace: place, voice, hidden: false, blank: true };
}

/** One after another, each knowing where those before it have come. */
export function birthsOf(
  rows: readonly SheetRow[],
  used: readonly SheetRow[],
): readonly Edit[] {
  const known = new Set(rows.map(({ id }) => id));
  let order = [...rows, ...used.filter(({ id }) => !known.has(id))];
  return used
    .filter(({ blank }) => blank)
    .flatMap((blank) => {
      const row = order.find(({ id }) => id === blank.id) ?? blank;
      const edits = birthEdits(order, row);
      const placed = new Map(
        edits.flatMap((edit) =>
          edit.type === "move-row"
            ? [[edit.target.replace(/^own\//, ""), edit.position] as const]
            : [],
        ),
      );
      order = order.map((one) => {
        const position = placed.get(one.answerPlace) ?? placed.get(one.place);
        return {
          ...one,
          ...(position !== undefined && { position }),
          ...(one.id === row.id && { blank: false }),
        };
      });
      return edits;
    });
}

function holds(column: Column, step: Step | undefined): boolean {
  if (step?.is === "role")
    return (column.roles ?? []).some(
      (role) => isObject(role) && role["id"] === step.role["id"],
    );
  return step?.is === "column" && fieldOf(column) === fieldOf(step.column);
}

function roleIn(step: Step | undefined): { readonly role?: string } {
  return step?.is === "role" ? { role: step.role.id } : {};
}

const isItem = ({ is }: Step) => is === "item";
const idOf = (step: Step) => ("id" in step ? step.id : undefined);

/** An id in a place, as it is without its escapes. */
function rowIdIn(place: string, index: number): string | undefined {
  return parseTarget(place.replace(/@[^@/]*$/, ""))?.segments[index];
}
