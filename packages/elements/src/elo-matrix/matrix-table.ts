import { html, type TemplateResult } from "lit";
import type { Item, Level } from "@askelmat/core";
import type { View } from "../base/view.js";
import { msg } from "../locale/locale.js";
import { levelMark } from "../shared/level-mark.js";
import { plainText } from "../shared/text.js";
import { rowOf, rowView, type Beside } from "./matrix-row.js";
import { levelTitle } from "./matrix-words.js";

/** Items on one scale whose levels are described: a row each, a column a level. */
export function tableView(
  view: View,
  items: readonly Item[],
  levels: readonly Level[],
  clear: (item: Item) => void,
  beside: Beside | undefined,
): TemplateResult {
  return html`<table aria-label=${plainText(view.template.content["title"])}>
    <thead>
      <tr>
        <th class="corner" scope="col">
          <span class="sr"
            >${msg("Ulottuvuus", { id: "matrix.dimension" })}</span
          >
        </th>
        ${levels.map(
          (level, index) =>
            html`<th scope="col">
              ${levelMark({ of: levels.length, chosen: [index + 1] })}
              <span>${levelTitle(level, index + 1)}</span>
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${items.map((item) => rowView(rowOf(view, item, levels, clear, beside)))}
    </tbody>
  </table>`;
}
