import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { encodeSegment, member, type Section } from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import { icon } from "../shared/icons.js";
import { textField } from "../shared/text-field.js";
import { localText, plainText } from "../shared/text.js";
import { rowsBeside, rowWords, textBeside } from "./beside.js";
import { cellsOf, cellTitle, shownIn, type Cell } from "./cell.js";
import { fieldIn } from "./items.js";
import { opensAt } from "./opens.js";
import { periodsView } from "./periods-view.js";
import { isPeriodic } from "./periods.js";
import { headId, headerOf, rowView } from "./row-view.js";
import { rowElement } from "./row-tools.js";
import { sheetRows } from "./rows.js";
import { placeOf, type Sheet, type SheetRow } from "./sheet.js";
import { shownValue } from "./shown.js";

/** A part of a worksheet. A type we do not know shows what is stored. */
export function sectionView(sheet: Sheet, section: Section): TemplateResult {
  switch (section.type) {
    case "table":
      return tableView(sheet, section);
    case "text":
      return textView(sheet, section);
    default:
      return plainSection(
        section,
        html`${shownValue(sheet, member(sheet.answers, section.id))}
        ${textBeside(sheet, section)}`,
      );
  }
}

function plainSection(section: Section, body: TemplateResult): TemplateResult {
  return html`<section data-place=${encodeSegment(section.id)}>
    ${
      section.title
        ? html`<h3 id="h:${section.id}">${localText(section.title)}</h3>`
        : nothing
    }
    ${body}
  </section>`;
}

function textView(sheet: Sheet, section: Section): TemplateResult {
  const place = encodeSegment(section.id);
  const title = plainText(section.title ?? sheet.template.content["title"]);
  return plainSection(
    section,
    html`${opensAt(sheet, place)}
    ${textField(sheet, {
      place,
      value: member(sheet.answers, section.id),
      label: title,
      hideLabel: true,
      ...(section.title && { labelledBy: `h:${section.id}` }),
    })}
    ${textBeside(sheet, section)}`,
  );
}

function tableView(sheet: Sheet, section: Section): TemplateResult {
  const cells = cellsOf(sheet, section);
  const rows = sheetRows(sheet, section);
  const there = rows.filter(({ hidden }) => !hidden);
  const tools = sheet.editable && section.growable === true;
  const name = plainText(section.title ?? sheet.template.content["title"]);
  // Drawn here and not while the list is put on the page: what comes after must
  // know which open places have been shown.
  const drawn = there.map((row, index) => ({
    id: row.id,
    row: rowView({
      sheet,
      section,
      cells,
      rows,
      row,
      number: index + 1,
      tools,
    }),
  }));
  return plainSection(
    section,
    html`${
        cells.some(({ period }) => period) || section.columns?.some(isPeriodic)
          ? periodsView(sheet)
          : nothing
      }
      <table role="table" aria-label=${name} class=${width(cells.length)}>
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
      ${tools ? addButton(sheet, section) : nothing}
      ${hiddenRows(sheet, cells, rows)}
      ${rowsBeside(sheet, section, cells, rows)}`,
  );
}

/** How much room a table needs before its cells are too narrow for long words. */
function width(columns: number): string {
  return columns < 4 ? "few" : columns < 6 ? "many" : "most";
}

function columnHead(section: Section, cell: Cell): TemplateResult {
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
      ${icon("add")} ${msg("Lisää rivi", { id: "worksheet.add-row" })}
    </button>
  </div>`;
}

/** Rows put aside: out of the way, but with their answers, and a way back. */
function hiddenRows(
  sheet: Sheet,
  cells: readonly Cell[],
  rows: readonly SheetRow[],
): TemplateResult | typeof nothing {
  const hidden = rows.filter((row) => row.hidden);
  const count = hidden.length;
  if (count === 0) return nothing;
  return html`<details class="aside no-print">
    <summary>
      ${
        count === 1
          ? msg("Yksi piilotettu rivi", { id: "worksheet.hidden-one" })
          : msg(str`${count} piilotettua riviä`, {
              id: "worksheet.hidden-many",
            })
      }
    </summary>
    <ul>
      ${hidden.map((row) => hiddenRow(sheet, cells, row))}
    </ul>
  </details>`;
}

function hiddenRow(
  sheet: Sheet,
  cells: readonly Cell[],
  row: SheetRow,
): TemplateResult {
  const label = row.shared?.["label"] ?? row.template?.["label"];
  const name = plainText(label);
  const show = () => {
    const target = `${row.place}/hidden`;
    sheet.edit([{ type: "set", target, value: null }]);
    sheet.tool.focusNext((root) =>
      rowElement(root, row.place)?.querySelector<HTMLElement>(
        "textarea, input, button",
      ),
    );
  };
  const answers = cells.filter((_, index) => index !== headerOf(cells));
  const said = [row.shared, row.own].filter(
    (one) =>
      one && answers.some((cell) => shownIn(sheet, cell, one) !== nothing),
  );
  return html`<li data-place=${row.place}>
    <div class="line">
      <span>${localText(label)}</span>
      ${
        sheet.editable
          ? html`<button class="small" @click=${show}>
              ${msg("Palauta näkyviin", { id: "worksheet.show" })}<span
                class="sr"
                >: ${name}</span
              >
            </button>`
          : nothing
      }
    </div>
    ${said.map((one) => rowWords(sheet, answers, one))}
  </li>`;
}
