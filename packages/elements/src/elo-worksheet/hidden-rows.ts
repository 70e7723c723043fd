import { html, nothing, type TemplateResult } from "lit";
import type { JsonObject, Section } from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import { personAnswer } from "../shared/people.js";
import { localText, plainText } from "../shared/text.js";
import { rowWords } from "./beside.js";
import { shownIn, type Cell } from "./cell.js";
import { headerOf, labelOf } from "./row-name.js";
import { rowElement } from "./row-tools.js";
import { ownRowsAbout } from "./rows.js";
import type { Sheet, SheetRow } from "./sheet.js";
import { wordButton } from "./word-button.js";

/** Rows put aside: out of the way, but with their answers, and a way back. */
export function hiddenRows(
  sheet: Sheet,
  section: Section,
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
      ${hidden.map((row) => hiddenRow(sheet, section, cells, row))}
    </ul>
  </details>`;
}

function hiddenRow(
  sheet: Sheet,
  section: Section,
  cells: readonly Cell[],
  row: SheetRow,
): TemplateResult {
  const label = labelOf({ cells, row });
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
  const says = (one: JsonObject | undefined) =>
    answers.some((cell) => shownIn(sheet, cell, one) !== nothing);
  const voices =
    sheet.mode === "fill"
      ? []
      : ownRowsAbout(sheet, section, row).filter((own) => says(own.row));
  return html`<li data-place=${row.place}>
    <div class="line">
      <span>${localText(label)}</span>
      ${
        sheet.editable
          ? wordButton(
              msg("Palauta näkyviin", { id: "worksheet.show" }),
              name,
              show,
              "small",
            )
          : nothing
      }
    </div>
    ${[row.shared, row.own]
      .filter(says)
      .map((one) => rowWords(sheet, answers, one))}
    ${
      voices.length > 0
        ? html`<ul class="beside">
            ${voices.map((own) =>
              personAnswer(
                sheet.session,
                own.by,
                rowWords(sheet, answers, own.row),
              ),
            )}
          </ul>`
        : nothing
    }
  </li>`;
}
