import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import {
  fieldOf,
  isObject,
  member,
  textIn,
  type Column,
  type Json,
  type JsonObject,
} from "@askelmat/core";
import { textField } from "../shared/text-field.js";
import { listControl } from "./items.js";
import { partiesControl } from "./parties.js";
import { birthOf, labelOf, placeOf, type Sheet, type Spot } from "./sheet.js";
import { shownCell } from "./shown.js";

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
      return listControl(sheet, column, spot);
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
  return textField(
    { ...sheet, prefix: voice },
    {
      place: placeOf(place, field),
      value: row && member(row, field),
      label: labelOf(spot),
      ...(hideLabel && { hideLabel }),
      ...(labelledBy !== undefined && { labelledBy }),
    },
  );
}

/** The label of a control, unless headers name it. */
function labelFor(id: string, spot: Spot): unknown {
  return spot.labelledBy === undefined
    ? html`<label class="small" for=${id}>${labelOf(spot)}</label>`
    : nothing;
}

function dateControl(sheet: Sheet, column: Column, spot: Spot) {
  const { place, voice, row, labelledBy } = spot;
  const at = placeOf(place, fieldOf(column));
  const target = voice + at;
  const stored = row && member(row, fieldOf(column));
  const date = sheet.session.typed(target) ?? stored ?? "";
  const isDate = date === "" || /^\d{4}-\d\d-\d\d$/.test(String(date));
  return html`<div class="field" data-place=${at}>
    ${labelFor(`f:${target}`, spot)}
    <input
      type="date"
      class="text date"
      id=${`f:${target}`}
      data-target=${target}
      aria-labelledby=${labelledBy ?? nothing}
      .value=${live(isDate ? String(date) : "")}
    />
    ${isDate ? nothing : shownCell(sheet, column, row)}
  </div>`;
}

/** Words of one's own, or a row that is offered: then the answer points at it. */
function referenceControl(sheet: Sheet, column: Column, spot: Spot) {
  const { place, voice, row, labelledBy } = spot;
  const at = placeOf(place, fieldOf(column));
  const target = voice + at;
  const stored = sheet.session.typed(target) ?? (row && member(row, fieldOf(column)));
  const shown = textIn(isObject(stored) ? stored["text"] : stored, sheet.locale);
  const lang = shown && shown.lang !== "und" ? shown.lang : sheet.locale;
  const type = (event: Event) => {
    const text = (event.target as HTMLInputElement).value;
    const value = referenceTo(sheet, text, lang, stored);
    sheet.session.type(target, value, birthOf(sheet.births, at));
  };
  return html`<div class="field" data-place=${at}>
    ${labelFor(`f:${target}`, spot)}
    <input
      class="text"
      id=${`f:${target}`}
      lang=${lang}
      list=${sheet.references.length > 0 ? "references" : nothing}
      autocomplete="off"
      aria-labelledby=${labelledBy ?? nothing}
      .value=${live(shown?.text ?? "")}
      @input=${type}
      @change=${() => sheet.session.endGesture()}
    />
  </div>`;
}

function referenceTo(
  sheet: Sheet,
  text: string,
  lang: string,
  stored: Json | undefined,
): Json {
  const picked = sheet.references.find(
    (one) => textIn(one.text, sheet.locale)?.text === text,
  );
  if (picked) return { document: picked.document, row: picked.row, text: picked.text };
  // Words changed by hand no longer say what the row that was picked says.
  const others: JsonObject =
    isObject(stored) && stored["row"] === undefined && isObject(stored["text"])
      ? stored["text"]
      : {};
  const rest = Object.entries(others).filter(([other]) => other !== lang);
  const texts = Object.fromEntries(text === "" ? rest : [...rest, [lang, text]]);
  return Object.keys(texts).length === 0 ? "" : { text: texts };
}
