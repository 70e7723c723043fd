import { html, nothing, type TemplateResult } from "lit";
import { msg, str } from "../locale/locale.js";
import { workIcon } from "../shared/work-icons.js";
import { startDrag } from "./drag-start.js";
import { movableRows, moveEdits } from "./rows.js";
import type { Sheet, SheetRow } from "./sheet.js";
import { wordButton } from "./word-button.js";

export interface RowWords {
  /** What the row is called: "rivi 2". */
  readonly name: string;
  /** The word that deletes it. */
  readonly remove: string;
  /** Names the list for its empty rows. */
  readonly list: string;
  /** A row of the template is put aside, not deleted. */
  readonly hide?: boolean;
  /** Other rows that go with it: the reader's own answers to an added prompt. */
  readonly along?: readonly string[];
}

/**
 * Moving a row and taking it away: buttons, and a grip for pointers. Focus
 * stays where the work goes on.
 *
 * @param rows gives the rows as they stand when something is done
 */
export function rowTools(
  sheet: Sheet,
  rows: () => readonly SheetRow[],
  row: SheetRow,
  words: RowWords,
): TemplateResult {
  const there = movableRows(rows());
  const at = there.indexOf(row);
  const { name } = words;
  const up = msg(str`Siirrä ylös: ${name}`, { id: "worksheet.move-up" });
  const down = msg(str`Siirrä alas: ${name}`, { id: "worksheet.move-down" });
  return html`<div class="tools no-print">
    ${
      there.length > 1
        ? html`<span
              class="grip"
              aria-hidden="true"
              title=${msg("Raahaa riviä", { id: "worksheet.drag" })}
              @pointerdown=${(event: PointerEvent) =>
                startDrag(event, {
                  rows: () => movableRows(rows()),
                  row,
                  drop: (to) => move(sheet, rows(), row, words, to),
                })}
              >${workIcon("move")}</span
            ><button
              class="icon"
              data-move="-1"
              aria-label=${up}
              ?disabled=${at === 0}
              @click=${() => step(sheet, rows(), row, words, -1)}
            >
              ${workIcon("up")}</button
            ><button
              class="icon"
              data-move="1"
              aria-label=${down}
              ?disabled=${at === there.length - 1}
              @click=${() => step(sheet, rows(), row, words, 1)}
            >
              ${workIcon("down")}
            </button>`
        : nothing
    }
    ${
      words.hide
        ? wordButton(msg("Piilota", { id: "worksheet.hide" }), name, () =>
            hide(sheet, rows(), row),
          )
        : wordButton(words.remove, name, () =>
            remove(sheet, rows(), row, words),
          )
    }
  </div>`;
}

/** Moves a row one step; focus stays on the button. */
function step(
  sheet: Sheet,
  rows: readonly SheetRow[],
  row: SheetRow,
  words: RowWords,
  by: -1 | 1,
): void {
  const at = movableRows(rows).findIndex(({ id }) => id === row.id);
  move(sheet, rows, row, words, at + by);
  sheet.tool.focusNext((root) => {
    const moved = rowElement(root, row.place);
    const same = `[data-move="${by}"]:not(:disabled)`;
    return (
      moved?.querySelector<HTMLElement>(
        `:scope > .first > .tools ${same}, :scope > td > .tools ${same}`,
      ) ?? moved?.querySelector<HTMLElement>("[data-move]:not(:disabled)")
    );
  });
}

/** Moves a row to a place among those that can be moved, from 0. */
function move(
  sheet: Sheet,
  rows: readonly SheetRow[],
  row: SheetRow,
  { list }: RowWords,
  to: number,
): void {
  sheet.tool.blanks.forget(list, row.id);
  sheet.edit(moveEdits(rows, row.id, to));
  const place = to + 1;
  const of = movableRows(rows).length;
  sheet.tool.say(() =>
    msg(str`Siirretty. Nyt ${place}/${of}.`, { id: "worksheet.moved" }),
  );
}

function remove(
  sheet: Sheet,
  rows: readonly SheetRow[],
  row: SheetRow,
  { list, along = [] }: RowWords,
): void {
  sheet.tool.blanks.forget(list, row.id);
  const own = row.voice === "own/" ? row.answerPlace : row.place;
  const targets = [row.voice + own, ...along];
  sheet.edit(targets.map((target) => ({ type: "delete-row", target })));
  sheet.tool.say(() =>
    msg("Rivi poistettu. Sen saa takaisin kumoamalla.", {
      id: "worksheet.removed",
    }),
  );
  focusNear(sheet, rows, row);
}

function hide(sheet: Sheet, rows: readonly SheetRow[], row: SheetRow): void {
  sheet.edit([{ type: "set", target: `${row.place}/hidden`, value: true }]);
  sheet.tool.say(() => msg("Rivi piilotettu", { id: "worksheet.hidden-said" }));
  focusNear(sheet, rows, row);
}

/** A row is gone: the work goes on in the next one, else the one before, else where rows are added. */
function focusNear(
  sheet: Sheet,
  rows: readonly SheetRow[],
  gone: SheetRow,
): void {
  const there = movableRows(rows);
  const at = there.findIndex(({ id }) => id === gone.id);
  const near = there[at + 1] ?? there[at - 1];
  const list = gone.place.replace(/\/[^/]*$/, "");
  sheet.tool.focusNext((root) => {
    const row = near && rowElement(root, near.place);
    return (
      row?.querySelector<HTMLElement>("textarea, input, button") ??
      root.querySelector<HTMLElement>(
        `[data-place="${CSS.escape(list)}"] :is(textarea, input, button)`,
      )
    );
  });
}

/** The element that draws a row. */
export function rowElement(
  root: ParentNode,
  place: string,
): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-row="${CSS.escape(place)}"]`);
}
