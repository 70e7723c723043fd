import { html, noChange, nothing, type TemplateResult } from "lit";
import { Directive, directive, type ElementPart } from "lit/directive.js";
import { isDecimal, isObject, type Json } from "@askelmat/core";
import {
  fieldWords,
  typedNumber,
} from "../elo-matrix/framework/figure-words.js";
import { msg, str } from "../locale/locale.js";
import { codesFor, listAt } from "./codes.js";
import type {
  AmountAsked,
  DecimalAsked,
  FieldAt,
  NumberAsked,
  RecordField,
} from "./form.js";
import { hintView, labelWords } from "./label.js";
import { asStored } from "./shown.js";
import { plainText } from "../shared/text.js";
import type { RecordView } from "./view.js";

/** A number. What is none is kept as it was typed, and said to be none. */
export function numberControl(
  view: RecordView,
  field: NumberAsked,
  at: FieldAt,
): TemplateResult {
  const said = view.session.typed(at.place) ?? at.value;
  const isText = typeof said === "number" || typeof said === "string";
  return numberField(view, field, at, {
    text: isText ? String(said) : "",
    store: (text) =>
      text === "" ? null : isDecimal(text) ? Number(text) : text,
    after: field.unit?.(),
    ...(said !== undefined && said !== null && !isText && { odd: said }),
  });
}

/** A decimal, kept as the text it is. */
export function decimalControl(
  view: RecordView,
  field: DecimalAsked,
  at: FieldAt,
): TemplateResult {
  const said = view.session.typed(at.place) ?? at.value;
  return numberField(view, field, at, {
    text: typeof said === "string" ? said : "",
    store: (text) => (text === "" ? null : text),
    after: field.unit?.(view, at.row),
    ...(said !== undefined &&
      said !== null &&
      typeof said !== "string" && { odd: said }),
  });
}

/** A number in a unit, stored as one value. */
export function amountControl(
  view: RecordView,
  field: AmountAsked,
  at: FieldAt,
): TemplateResult {
  const said = view.session.typed(at.place) ?? at.value;
  const { number, unit } = isObject(said) ? said : {};
  const fits = said === undefined || said === null || isObject(said);
  const amount = (change: Readonly<Record<string, Json | undefined>>): Json => {
    const next = { ...(isObject(said) && said), ...change };
    const kept = Object.entries(next).filter(
      ([, part]) => part !== undefined && part !== "",
    );
    return kept.length > 0 ? Object.fromEntries(kept) : null;
  };
  const choose = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    view.edit([
      { type: "set", target: at.place, value: amount({ unit: value }) },
    ]);
  };
  const list = listAt(view, field.list);
  const units = list ? codesFor(list, view.on).map(({ id }) => id) : [];
  const others =
    typeof unit === "string" && !units.includes(unit) ? [unit] : [];
  const id = `u:${at.place}`;
  const labels = new Map(
    list ? codesFor(list, undefined).map(({ id, label }) => [id, label]) : [],
  );
  return numberField(view, field, at, {
    text: typeof number === "string" ? number : "",
    store: (text) => amount({ number: text }),
    after: html`<label class="sr" for=${id}
        >${msg("Yksikkö", { id: "record.unit" })}</label
      ><select id=${id} @change=${choose}>
        <option value="" .selected=${unit === undefined}>
          ${msg("– yksikkö –", { id: "record.no-unit" })}
        </option>
        ${[...units, ...others].map(
          (code) =>
            html`<option value=${code} .selected=${code === unit}>
              ${plainText(labels.get(code)) || code}
            </option>`,
        )}
      </select>`,
    ...(!fits && { odd: said }),
  });
}

function numberField(
  view: RecordView,
  field: RecordField,
  at: FieldAt,
  of: {
    readonly text: string;
    readonly store: (text: string) => Json;
    readonly after: unknown;
    readonly odd?: Json;
  },
): TemplateResult {
  const { place } = at;
  const { text, store, after, odd } = of;
  const isNone = text !== "" && !isDecimal(text);
  const type = (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    view.session.type(place, store(typedNumber(value, undefined)));
  };
  return html`<div class="field asked" data-place=${place}>
    <label class="small" for="f:${place}">${labelWords(field, at)}</label>
    <span class="figure"
      ><input
        class="text"
        id="f:${place}"
        inputmode="decimal"
        autocomplete="off"
        aria-invalid=${isNone}
        aria-describedby=${isNone ? `e:${place}` : nothing}
        ${numberText(text)}
        @input=${type}
        @blur=${() => view.session.endGesture()}
      />
      ${after}</span
    >
    ${
      isNone
        ? html`<p class="alert small" id="e:${place}">
            ${msg(
              str`”${text}” ei ole luku. Se säilyy näin kirjoitettuna. Kirjoita luku numeroin, esimerkiksi 0,5.`,
              { id: "record.not-a-number" },
            )}
          </p>`
        : nothing
    }
    ${odd === undefined ? nothing : asStored(odd)} ${hintView(field, place)}
  </div>`;
}

/** Keeps what a person is typing as they type it, as long as it is the number that stands. */
class NumberText extends Directive {
  render(_number: string): unknown {
    return noChange;
  }
  override update(part: ElementPart, [number]: [string]): unknown {
    const input = part.element as HTMLInputElement;
    const isSame =
      input.matches(":focus") && typedNumber(input.value, undefined) === number;
    if (!isSame) input.value = fieldWords(number);
    return noChange;
  }
}

const numberText = directive(NumberText);
