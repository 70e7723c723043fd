import type { Edit } from "@askelmat/core";
import type { Sheet, SheetRow } from "../sheet.js";
import { textTarget, type Slot } from "../slot.js";
import { cellEdits, type NewNames } from "./cell-edits.js";
import type { Grid } from "./grid.js";

/** What becomes of one pasted cell: written, in place of something, kept beside, or nothing to write. */
export type Fate = "filled" | "replaces" | "left" | "empty";

export interface PlannedCell {
  readonly text: string;
  readonly fate: Fate;
}

/** What a paste would do, to be shown before it is done. */
export interface Plan {
  /** The pasted rows as they would stand, each with as many cells as it has. */
  readonly cells: readonly (readonly PlannedCell[])[];
  readonly filled: number;
  readonly replaced: number;
  readonly newRows: number;
  /** The first row repeats the headings and is left out. */
  readonly skipsHeading: boolean;
  /** Texts that have no place of their own. */
  readonly left: readonly string[];
  readonly edits: readonly Edit[];
  /** What keeps the texts that have no place: as lines in the last text of their row; none when there is no such text. */
  readonly keepLeft: readonly Edit[];
}

interface Leftover {
  readonly row: SheetRow;
  readonly text: string;
}

/** Plans how rows of pasted cells fill a grid, from its first cell on. */
export function planOf(
  sheet: Sheet,
  grid: Grid,
  pasted: readonly (readonly string[])[],
  outside = "",
): Plan {
  const skipsHeading = isHeading(grid, pasted[0] ?? []) && pasted.length > 1;
  const table = skipsHeading ? pasted.slice(1) : pasted;
  const names: NewNames = new Map();
  const used: SheetRow[] = [];
  const written: Edit[] = [];
  const left: Leftover[] = [];
  const wrote = new Map<string, string>();
  const cells = table.map((texts, index) => {
    const row = rowFor(grid, index);
    const last = used.at(-1) ?? grid.rows[0]!;
    // A row of empty cells says nothing, and so makes none.
    if (row && texts.some((text) => text !== "")) used.push(row);
    return texts.map((text, column): PlannedCell => {
      if (text === "") return { text, fate: "empty" };
      const slot = row && grid.slot(row, column);
      const role = column === 0 ? grid.role : undefined;
      const done = slot && cellEdits(sheet, slot, text, names, role);
      if (!done) {
        left.push({ row: row ?? last, text });
        return { text, fate: "left" };
      }
      written.push(...done.edits);
      for (const edit of done.edits)
        if (edit.type === "set" && typeof edit.value === "string")
          wrote.set(edit.target, edit.value);
      return { text, fate: done.replaces ? "replaces" : "filled" };
    });
  });
  const first = used[0] ?? grid.rows[0]!;
  if (outside !== "") left.unshift({ row: first, text: outside });
  const fates = cells.flat().map(({ fate }) => fate);
  const isNew = ({ id }: SheetRow) => !grid.rows.some((row) => row.id === id);
  return {
    cells,
    filled: fates.filter((fate) => fate === "filled" || fate === "replaces")
      .length,
    replaced: fates.filter((fate) => fate === "replaces").length,
    newRows: used.filter(isNew).length,
    skipsHeading,
    left: left.map(({ text }) => text),
    edits: [...grid.births(used), ...written],
    keepLeft: keepEdits(sheet, grid, left, wrote),
  };
}

/** The row that the pasted row of an index goes to: one there is, else a new one where rows can be added. */
function rowFor(grid: Grid, index: number): SheetRow | undefined {
  return grid.rows[index] ?? (grid.growable ? grid.newRow() : undefined);
}

/** True when a row only repeats what the columns are called. */
function isHeading({ names }: Grid, texts: readonly string[]): boolean {
  const said = texts.filter((text) => text !== "");
  return (
    said.length > 0 &&
    texts.every((text, column) => text === "" || text === names[column])
  );
}

/** Adds what is left over to the last text of its row, under what stands or comes there. */
function keepEdits(
  sheet: Sheet,
  grid: Grid,
  left: readonly Leftover[],
  wrote: ReadonlyMap<string, string>,
): readonly Edit[] {
  const texts = new Map<string, string>();
  for (const { row, text } of left) {
    const slot = lastText(grid, row);
    const at = slot && textTarget(sheet, slot);
    if (!at) return [];
    const before = texts.get(at.target) ?? wrote.get(at.target) ?? at.text;
    texts.set(at.target, [before, text].filter(Boolean).join("\n"));
  }
  return [...texts].map(([target, value]) => ({ type: "set", target, value }));
}

function lastText(grid: Grid, row: SheetRow): Slot | undefined {
  for (let column = grid.names.length - 1; column >= 0; column--) {
    const slot = grid.slot(row, column);
    if (slot?.column.type === "text") return slot;
  }
  return undefined;
}
