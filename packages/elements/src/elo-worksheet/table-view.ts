import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import { columnsOf, encodeSegment, type Section } from "@askelmat/core";
import { msg } from "../locale/locale.js";
import { workIcon } from "../shared/work-icons.js";
import { plainText } from "../shared/text.js";
import { rowsBeside } from "./beside.js";
import { cellsOf, cellTitle, type Cell } from "./cell.js";
import { hiddenRows } from "./hidden-rows.js";
import { fieldIn } from "./items.js";
import { periodsView } from "./periods-view.js";
import { isPeriodic } from "./periods.js";
import { progressView } from "./progress-view.js";
import { headId } from "./row-name.js";
import { rowKey, tableStamp } from "./row-key.js";
import { rowView } from "./row-view.js";
import { sheetRows } from "./rows.js";
import { placeOf, type Sheet } from "./sheet.js";

/** The table of a section: its heading row, its rows, and what belongs under them. */
export function tableView(sheet: Sheet, section: Section): TemplateResult {
  const cells = cellsOf(sheet, section);
  const rows = sheetRows(sheet, section);
  const list = encodeSegment(section.id);
  sheet.rows.set(list, rows);
  const there = rows.filter(({ hidden }) => !hidden);
  const count = sheet.tool.slices.of(list, there.length);
  const stamp = tableStamp(sheet, section);
  const tools = sheet.editable && section.growable === true;
  const name = plainText(section.title ?? sheet.template.content["title"]);
  // What is open is drawn here and not while the list is put on the page: what
  // comes after must know which open places have been shown.
  const drawn = there.slice(0, count).map((row, index) => {
    const view = { sheet, section, cells, row, number: index + 1, tools };
    const key = rowKey(view);
    return {
      id: row.id,
      row:
        key === undefined
          ? rowView(view)
          : guard([stamp, key], () => rowView(view)),
    };
  });
  return html`${
      cells.some(({ period }) => period) || columnsOf(section).some(isPeriodic)
        ? periodsView(sheet)
        : nothing
    }
    <table
      role="table"
      aria-label=${name}
      aria-rowcount=${count < there.length ? there.length + 1 : nothing}
      class=${width(cells.length)}
    >
      <thead>
        <tr role="row">
          ${cells.map((cell) => columnHead(section, cell))}
          ${
            tools
              ? html`<th role="columnheader" scope="col" class="c-tools">
                  <span class="sr"
                    >${msg("Rivin toiminnot", { id: "worksheet.row-tools" })}</span
                  >
                </th>`
              : nothing
          }
        </tr>
      </thead>
      <tbody>
        ${repeat(
          drawn,
          ({ id }) => id,
          ({ row }) => row,
        )}
      </tbody>
    </table>
    ${progressView(count, there.length)}
    ${tools ? addButton(sheet, section) : nothing}
    ${hiddenRows(sheet, section, cells, rows)}
    ${rowsBeside(sheet, section, cells, rows)}`;
}

/** How much room a table needs before its cells are too narrow for long words. */
export function width(columns: number): string {
  return columns < 4 ? "few" : columns < 6 ? "many" : "most";
}

export function columnHead(section: Section, cell: Cell): TemplateResult {
  return html`<th
    role="columnheader"
    scope="col"
    id=${headId(section, cell)}
    class="c-${cell.type}"
  >
    ${
      cell.type === "number" && !cell.column.title
        ? html`<span class="sr"
            >${msg("Numero", { id: "worksheet.number" })}</span
          >`
        : cellTitle(cell)
    }
  </th>`;
}

function addButton(sheet: Sheet, section: Section): TemplateResult {
  const list = encodeSegment(section.id);
  const add = () => {
    const id = sheet.tool.blanks.add(sheet.prefix + list);
    sheet.tool.requestUpdate();
    sheet.tool.focusNext((root) => fieldIn(root, placeOf(list, id)));
  };
  return html`<div class="no-print">
    <button @click=${add}>
      ${workIcon("add")} ${msg("Lisää rivi", { id: "worksheet.add-row" })}
    </button>
  </div>`;
}
