import { html, nothing } from "lit";
import { opensAt } from "./opens.js";
import { codeControl, codesControl } from "./code-controls.js";
import type { FieldAt, RecordField } from "./form.js";
import {
  organisationControl,
  organisationsControl,
} from "./organisation-controls.js";
import {
  amountControl,
  decimalControl,
  numberControl,
} from "./number-controls.js";
import { rowControl } from "./row-control.js";
import { rowsControl } from "./rows-control.js";
import { plainControl, tickControl } from "./plain-controls.js";
import { shownValue } from "./shown.js";
import { textControl } from "./text-controls.js";
import type { RecordView } from "./view.js";

/** A field: what is open in it, and its control, or what it holds where nothing can be changed. */
export function fieldView(
  view: RecordView,
  field: RecordField,
  at: FieldAt,
): unknown {
  const open = opensAt(view, at.place, field);
  const drawn = view.editable
    ? control(view, field, at)
    : read(view, field, at);
  return open.length === 0 && drawn === nothing
    ? nothing
    : html`${open}${drawn}`;
}

/** What a field holds, under its label; nothing when it holds nothing. */
export function readView(
  view: RecordView,
  field: RecordField,
  at: FieldAt,
): unknown {
  const open = opensAt(view, at.place, field);
  const drawn = read(view, field, at);
  return open.length === 0 && drawn === nothing
    ? nothing
    : html`${open}${drawn}`;
}

function read(view: RecordView, field: RecordField, at: FieldAt): unknown {
  const said =
    field.type === "custom"
      ? field.draw({ ...view, editable: false }, at)
      : shownValue(view, field, at.value);
  return said === nothing || said === undefined
    ? nothing
    : html`<div class="pair" data-place=${at.place}>
        <dt class="label small">${field.label()}</dt>
        <dd>${said}</dd>
      </div>`;
}

function control(view: RecordView, field: RecordField, at: FieldAt): unknown {
  switch (field.type) {
    case "text":
      return textControl(view, field, at);
    case "number":
      return numberControl(view, field, at);
    case "amount":
      return amountControl(view, field, at);
    case "decimal":
      return decimalControl(view, field, at);
    case "row":
      return rowControl(view, field, at);
    case "rows":
      return rowsControl(view, field, at);
    case "code":
      return codeControl(view, field, at);
    case "codes":
      return codesControl(view, field, at);
    case "organisation":
      return organisationControl(view, field, at);
    case "organisations":
      return organisationsControl(view, field, at);
    case "tick":
      return tickControl(view, field, at);
    case "custom":
      return field.draw(view, at);
    default:
      return plainControl(view, field, at);
  }
}
