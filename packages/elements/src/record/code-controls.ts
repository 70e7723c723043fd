import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import {
  encodeSegment,
  rowsOf,
  type Json,
  type JsonObject,
} from "@askelmat/core";
import { msg } from "../locale/locale.js";
import { plainText } from "../shared/text.js";
import { choicesOf, choiceText } from "./choices.js";
import { codeLabel, codeReference, codesFor, listAt } from "./codes.js";
import type { CodeAsked, CodesAsked, FieldAt } from "./form.js";
import { hintId, hintView, labelWords } from "./label.js";
import { asStored, foreignMark } from "./shown.js";
import { isDay } from "./value-text.js";
import type { RecordView } from "./view.js";

/** One code of a list: those that hold on the day the row is about. One that is stored is always there. */
export function codeControl(
  view: RecordView,
  field: CodeAsked,
  at: FieldAt,
): TemplateResult {
  const { place, value } = at;
  const now = field.reference
    ? codeReference(value)
    : typeof value === "string"
      ? { list: "", code: value }
      : undefined;
  const fits = value === undefined || value === null || now !== undefined;
  const isChosen = (list: string, code: string) =>
    now?.code === code && (now.list === "" || now.list === list);
  const stored = (list: string, code: string): string =>
    JSON.stringify(field.reference ? { list, code } : code);
  const groups = field.lists.flatMap((id) => {
    const list = listAt(view, id);
    const codes = list ? codesFor(list, dayOf(view, at.row)) : [];
    return list && codes.length > 0 ? [{ id, list, codes }] : [];
  });
  const isOffered = groups.some(({ id, codes }) =>
    codes.some((code) => isChosen(id, code.id)),
  );
  const options = groups.map(({ id, list, codes }) => {
    const all = codes.map(
      (code) =>
        html`<option
          value=${stored(id, code.id)}
          .selected=${isChosen(id, code.id)}
        >
          ${plainText(code.label) || code.id}
        </option>`,
    );
    return groups.length > 1
      ? html`<optgroup label=${plainText(list.content["title"])}>
          ${all}
        </optgroup>`
      : all;
  });
  const id = `f:${place}`;
  return html`<div class="field asked" data-place=${place}>
    <label class="small" for=${id}>${labelWords(field, at)}</label>
    <select
      id=${id}
      data-target=${place}
      data-json
      aria-describedby=${hintId(field, place)}
    >
      <option value="null" .selected=${!now}>
        ${msg("– valitse –", { id: "record.choose" })}
      </option>
      ${
        now && !isOffered
          ? html`<option value=${JSON.stringify(value)} .selected=${true}>
              ${codeLabel(view, field.lists, now.code)}
            </option>`
          : nothing
      }
      ${options}
    </select>
    ${now ? foreignMark(view, field, value ?? null) : nothing}
    ${fits ? nothing : asStored(value)} ${hintView(field, place)}
  </div>`;
}

/** The day whose codes are offered: the row's last one, else that of the document. */
function dayOf(view: RecordView, { validTo }: JsonObject): string | undefined {
  return isDay(validTo) ? validTo : (view.on ?? view.today);
}

/** A set of ticks. What is ticked and not among the choices is there as well. */
export function codesControl(
  view: RecordView,
  field: CodesAsked,
  at: FieldAt,
): TemplateResult {
  const { place, row } = at;
  const ticked = rowsOf(row, field.id).map(({ id }) => id);
  const known = choicesOf(view, field);
  const all = [...new Set([...known.keys(), ...ticked])];
  const tick = (code: string) => (event: Event) => {
    const { checked } = event.target as HTMLInputElement;
    const target = `${place}/${encodeSegment(code)}`;
    view.edit([{ type: checked ? "add-row" : "delete-row", target }]);
  };
  return html`<fieldset class="field asked wide ticks" data-place=${place}>
    <legend class="small label">${labelWords(field, at)}</legend>
    ${all.map(
      (code) =>
        html`<label class="tick"
          ><input
            type="checkbox"
            .checked=${live(ticked.includes(code))}
            @change=${tick(code)}
          />
          ${known.get(code) ?? choiceText(view, field, code)}</label
        >`,
    )}
    ${isSet(at.value) ? nothing : asStored(at.value)} ${hintView(field, place)}
  </fieldset>`;
}

function isSet(value: Json | undefined): value is undefined {
  return (
    value === undefined ||
    value === null ||
    rowsOf({ value }, "value").length > 0
  );
}
