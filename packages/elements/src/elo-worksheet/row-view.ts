import { html, nothing, type TemplateResult } from "lit";
import { msg } from "../locale/locale.js";
import { opensAt } from "./opens.js";
import { cellView } from "./row-cells.js";
import { headerOf, mayChange, rowWords, type RowView } from "./row-name.js";
import { rowTools } from "./row-tools.js";
import { isForm } from "./sheet.js";

/** A row of the table; what is open about it as a whole stands above it. */
export function rowView(view: RowView): TemplateResult {
  const { sheet, cells, row, tools } = view;
  const drawn = cells.map((cell, index) =>
    cellView(view, cell, index === headerOf(cells)),
  );
  const open = [
    ...opensAt(sheet, row.place),
    ...opensAt(sheet, row.answerPlace),
  ];
  return html`${
      open.length > 0
        ? html`<tr class="note" role="row">
            <td role="cell" colspan=${cells.length + (tools ? 1 : 0)}>
              ${open}
            </td>
          </tr>`
        : nothing
    }
    <tr
      role="row"
      class=${row.blank && sheet.tool.blanks.isSpace(row.id) ? "space" : ""}
      data-row=${row.place}
      data-place=${row.place}
    >
      ${drawn}
      ${tools ? html`<td role="cell" class="c-tools">${toolsOf(view)}</td>` : nothing}
    </tr>`;
}

function toolsOf(view: RowView): unknown {
  const { sheet, section, row } = view;
  if (row.blank || !mayChange(view)) return nothing;
  const fill = sheet.mode === "fill";
  const list = row.place.replace(/\/[^/]*$/, "");
  return rowTools(sheet, () => sheet.rows.get(list) ?? [], row, {
    list: sheet.prefix + list,
    name: rowWords(view),
    remove: msg("Poista rivi", { id: "worksheet.remove-row" }),
    ...(row.template && { hide: true }),
    ...(fill &&
      isForm(section) &&
      row.own &&
      row.voice === "" && {
        along: [`own/${row.answerPlace}`],
      }),
  });
}
