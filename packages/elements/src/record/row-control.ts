import { html, nothing, type TemplateResult } from "lit";
import { encodeSegment, rowsOf } from "@askelmat/core";
import { msg } from "../locale/locale.js";
import type { FieldAt, RowAsked } from "./form.js";
import { hintId, hintView, labelWords } from "./label.js";
import { rowName } from "./row-name.js";
import { asStored } from "./shown.js";
import { referredRow } from "./value-text.js";
import type { RecordView } from "./view.js";

/** One row of another list. One that is stored and leads nowhere is there as it is. */
export function rowControl(
  view: RecordView,
  field: RowAsked,
  at: FieldAt,
): TemplateResult {
  const { place, value } = at;
  const list = field.of;
  const now = referredRow(view, field, value);
  const isMisfit = value !== undefined && value !== null && !now;
  const id = `f:${place}`;
  return html`<div class="field asked" data-place=${place}>
    <label class="small" for=${id}>${labelWords(field, at)}</label>
    <select
      id=${id}
      data-target=${place}
      data-json
      aria-describedby=${hintId(field, place)}
    >
      <option value="null" .selected=${!now && !isMisfit}>
        ${msg("– valitse –", { id: "record.choose" })}
      </option>
      ${
        isMisfit
          ? html`<option value=${JSON.stringify(value)} .selected=${true}>
              ${typeof value === "string" ? value : JSON.stringify(value)}
            </option>`
          : nothing
      }
      ${rowsOf(view.content, list.id).map((row) => {
        const target = field.bare
          ? row.id
          : `${encodeSegment(list.id)}/${encodeSegment(row.id)}`;
        return html`<option
          value=${JSON.stringify(target)}
          .selected=${row.id === now?.id}
        >
          ${rowName(view, list, row)}
        </option>`;
      })}
    </select>
    ${isMisfit ? asStored(value) : nothing} ${hintView(field, place)}
  </div>`;
}
