import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { encodeSegment, member, newId, placeRow, rowsOf } from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import { workIcon } from "../shared/work-icons.js";
import { codeControl } from "./code-controls.js";
import type { FieldAt, PartAsked, RowsAsked } from "./form.js";
import { hintView } from "./label.js";
import { opensAt } from "./opens.js";
import { decimalControl } from "./number-controls.js";
import { plainControl } from "./plain-controls.js";
import { asStored } from "./shown.js";
import { textControl } from "./text-controls.js";
import { partText } from "./value-text.js";
import type { RecordView } from "./view.js";

/** Rows that stay in their row: each with its few fields in a line, and a way to add one. */
export function rowsControl(
  view: RecordView,
  field: RowsAsked,
  at: FieldAt,
): TemplateResult {
  const { place, row: outer, value, where } = at;
  const rows = rowsOf(outer, field.id);
  const isMisfit = value !== undefined && value !== null && rows.length === 0;
  const label = field.label();
  const targetOf = (id: string) => `${place}/${encodeSegment(id)}`;
  const add = () => {
    const id = newId(field.prefix);
    const order = placeRow([...rows, { id }], id);
    view.edit([
      { type: "add-row", target: targetOf(id) },
      ...order.map(({ id: one, position }) => ({
        type: "move-row" as const,
        target: targetOf(one),
        position,
      })),
    ]);
    view.work.focusNext((root) =>
      root.querySelector<HTMLElement>(
        `[data-part="${CSS.escape(targetOf(id))}"] input`,
      ),
    );
  };
  const remove = (target: string) => () => {
    view.edit([{ type: "delete-row", target }]);
    view.work.say(() =>
      msg("Poistettu. Saat sen takaisin kumoamalla.", { id: "record.removed" }),
    );
    view.work.focusNext((root) =>
      root.querySelector<HTMLElement>(
        `[data-place="${CSS.escape(place)}"] button[data-add]`,
      ),
    );
  };
  return html`<fieldset class="field asked wide parts" data-place=${place}>
    <legend class="small label">
      ${label}${where ? html`<span class="sr">, ${where}</span>` : nothing}
    </legend>
    ${repeat(
      rows,
      ({ id }) => id,
      (row, index) => {
        const target = targetOf(row.id);
        const name =
          partText(view, field.fields, row) || `${label} ${String(index + 1)}`;
        return html`<div class="part" data-part=${target} data-place=${target}>
          ${opensAt(view, target)}
          ${field.fields.map((part) =>
            partControl(view, part, {
              place: `${target}/${encodeSegment(part.id)}`,
              value: member(row, part.id),
              row: outer,
              where: `${label} ${String(index + 1)}`,
            }),
          )}
          <button
            class="plain small"
            aria-label=${msg(str`Poista: ${name}`, { id: "record.remove-named" })}
            @click=${remove(target)}
          >
            ${msg("Poista", { id: "record.remove" })}
          </button>
        </div>`;
      },
    )}
    <button class="small no-print" data-add @click=${add}>
      ${workIcon("add")} ${field.add()}
    </button>
    ${isMisfit ? asStored(value) : nothing} ${hintView(field, place)}
  </fieldset>`;
}

function partControl(
  view: RecordView,
  part: PartAsked,
  at: FieldAt,
): TemplateResult {
  switch (part.type) {
    case "text":
      return textControl(view, part, at);
    case "decimal":
      return decimalControl(view, part, at);
    case "code":
      return codeControl(view, part, at);
    default:
      return plainControl(view, part, at);
  }
}
