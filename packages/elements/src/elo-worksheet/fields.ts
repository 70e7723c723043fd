import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { fieldOf, member, type Column } from "@askelmat/core";
import { textField } from "../shared/text-field.js";
import { listControl } from "./items.js";
import { partiesControl } from "./parties.js";
import { referenceControl } from "./reference.js";
import { labelFor, labelOf, placeOf, type Sheet, type Spot } from "./sheet.js";
import { shownCell, shownMisfit } from "./shown.js";

/** What a column is answered with. A type we do not know shows what is stored. */
export function control(
  sheet: Sheet,
  column: Column,
  spot: Spot,
): TemplateResult | typeof nothing {
  switch (column.type) {
    case "text":
    case "label":
      return textControl(sheet, column, spot);
    case "parties":
      return partiesControl(sheet, column, spot);
    case "list":
      return listControl(sheet, column, spot, control);
    case "date":
      return dateControl(sheet, column, spot);
    case "reference":
      return referenceControl(sheet, column, spot);
    default:
      return shownCell(sheet, column, spot.row);
  }
}

function textControl(sheet: Sheet, column: Column, spot: Spot) {
  const { place, voice, row, labelledBy, hideLabel } = spot;
  const field = fieldOf(column);
  const value = row && member(row, field);
  return html`${shownMisfit(sheet, value)}${textField(
    { ...sheet, prefix: voice },
    {
      place: placeOf(place, field),
      value,
      label: labelOf(spot),
      ...(hideLabel && { hideLabel }),
      ...(labelledBy !== undefined && { labelledBy }),
    },
  )}`;
}

function dateControl(sheet: Sheet, column: Column, spot: Spot) {
  const { place, voice, row, labelledBy } = spot;
  const at = placeOf(place, fieldOf(column));
  const target = voice + at;
  const stored = row && member(row, fieldOf(column));
  const said = sheet.session.typed(target) ?? stored ?? "";
  const date =
    typeof said === "string" && /^(\d{4}-\d\d-\d\d)?$/.test(said)
      ? said
      : undefined;
  return html`<div class="field" data-place=${at}>
    ${labelFor(`f:${target}`, spot)}
    <input
      type="date"
      class="text date"
      id=${`f:${target}`}
      data-target=${target}
      aria-labelledby=${labelledBy ?? nothing}
      .value=${live(date ?? "")}
    />
    ${date === undefined ? shownCell(sheet, column, row) : nothing}
  </div>`;
}
