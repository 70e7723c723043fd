import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { columnsOf, fieldOf, rowsOf, type Column } from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import { workIcon } from "../shared/work-icons.js";
import { localText } from "../shared/text.js";
import { opensAt } from "./opens.js";
import { rowTools } from "./row-tools.js";
import { birthEdits, noteBirth } from "./rows.js";
import {
  birthOf,
  placeOf,
  type Sheet,
  type SheetRow,
  type Spot,
} from "./sheet.js";

/** Draws what a column is answered with. Handed in, since a list's items have columns again. */
export type Control = (
  sheet: Sheet,
  column: Column,
  spot: Spot,
) => TemplateResult | typeof nothing;

/** A list inside a cell: items with fields of their own, and one more to write in. */
export function listControl(
  sheet: Sheet,
  column: Column,
  spot: Spot,
  control: Control,
): TemplateResult {
  const list = placeOf(spot.place, fieldOf(column));
  const items = itemRows(sheet, column, spot, list);
  const drawn = items.map((item, index) => ({
    id: item.id,
    item: itemView(sheet, column, spot, items, item, index, control),
  }));
  const add = () => {
    const id = sheet.tool.blanks.add(spot.voice + list);
    sheet.tool.requestUpdate();
    sheet.tool.focusNext((root) => fieldIn(root, placeOf(list, id)));
  };
  const word = msg("Lisää kohta", { id: "worksheet.add-item" });
  return html`<div class="list" data-place=${list}>
    <ol class="items">
      ${repeat(
        drawn,
        ({ id }) => id,
        ({ item }) => item,
      )}
    </ol>
    <button
      class="plain small"
      aria-label="${word}: ${spot.where}"
      @click=${add}
    >
      ${workIcon("add")} ${word}
    </button>
  </div>`;
}

export function itemRows(
  sheet: Sheet,
  column: Column,
  { voice, row }: Spot,
  list: string,
): readonly SheetRow[] {
  const stored = new Map(
    rowsOf(row, fieldOf(column)).map((item) => [item.id, item]),
  );
  const ids = sheet.tool.blanks.among(voice + list, [...stored.keys()], 1);
  const items = ids.map((id): SheetRow => {
    const item = stored.get(id);
    const place = placeOf(list, id);
    const position = item?.["position"];
    return {
      id,
      place,
      answerPlace: place,
      ...(item && (voice === "" ? { shared: item } : { own: item })),
      voice,
      ...(typeof position === "string" && { position }),
      hidden: false,
      blank: !item,
    };
  });
  for (const item of items)
    noteBirth(sheet, item, () => [
      ...birthOf(sheet.births, list),
      ...birthEdits(items, item),
    ]);
  return items;
}

function itemView(
  sheet: Sheet,
  column: Column,
  spot: Spot,
  items: readonly SheetRow[],
  item: SheetRow,
  index: number,
  control: Control,
): TemplateResult {
  const [first] = columnsOf(column);
  const number = index + 1;
  const inner = (of: Column): Spot => ({
    place: item.place,
    voice: item.voice,
    row: item.own ?? item.shared,
    title: localText(of.title),
    where: `${number}, ${spot.where}`,
    hideLabel: of === first,
  });
  const numbered = msg(str`kohta ${number}`, { id: "worksheet.item-number" });
  const fields = columnsOf(column).map(
    (of) => html`<div>${control(sheet, of, inner(of))}</div>`,
  );
  return html`<li class="item" data-row=${item.place} data-place=${item.place}>
    ${opensAt(sheet, item.place)}
    <div class="first">
      ${fields[0]}
      ${
        item.blank
          ? nothing
          : rowTools(sheet, () => items, item, {
              list: item.voice + item.place.replace(/\/[^/]*$/, ""),
              name: `${numbered}, ${spot.where}`,
              remove: msg("Poista", { id: "worksheet.remove-item" }),
            })
      }
    </div>
    ${item.blank ? nothing : html`<div class="rest">${fields.slice(1)}</div>`}
  </li>`;
}

/** The first field of a row that can be written in. */
export function fieldIn(root: ParentNode, row: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(
    `[data-row="${CSS.escape(row)}"] :is(textarea, input)`,
  );
}
