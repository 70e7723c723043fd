import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { FieldAt, PlainAsked } from "./form.js";
import { hintId, hintView, labelWords } from "./label.js";
import { asStored } from "./shown.js";
import { isClock, isDay } from "./value-text.js";
import type { RecordView } from "./view.js";

/** A day, a time, a line or a link: what is typed is the value. */
export function plainControl(
  view: RecordView,
  field: PlainAsked,
  at: FieldAt,
): TemplateResult {
  const { place, value } = at;
  const said = view.session.typed(place) ?? value ?? "";
  const fits =
    said === "" ||
    (field.type === "day"
      ? isDay(said)
      : field.type === "clock"
        ? isClock(said)
        : typeof said === "string");
  const id = `f:${place}`;
  return html`<div class="field asked" data-place=${place}>
    <label class="small" for=${id}>${labelWords(field, at)}</label>
    <input
      class="text ${field.type}"
      type=${inputTypes[field.type] ?? "text"}
      id=${id}
      dir="auto"
      autocomplete="off"
      data-target=${place}
      aria-describedby=${hintId(field, place)}
      .value=${live(fits ? (said as string) : "")}
    />
    ${fits ? nothing : asStored(said)} ${hintView(field, place)}
  </div>`;
}

const inputTypes: Readonly<Record<string, "date" | "time">> = {
  day: "date",
  clock: "time",
};

/** A tick: it is so, or nobody has said. */
export function tickControl(
  view: RecordView,
  field: PlainAsked,
  at: FieldAt,
): TemplateResult {
  const { place, value } = at;
  const tick = (event: Event) => {
    const { checked } = event.target as HTMLInputElement;
    view.edit([{ type: "set", target: place, value: checked || null }]);
  };
  return html`<div class="field asked" data-place=${place}>
    <label class="tick"
      ><input
        type="checkbox"
        .checked=${live(value === true)}
        @change=${tick}
      />
      ${labelWords(field, at)}</label
    >
    ${
      value === undefined || value === null || value === true
        ? nothing
        : asStored(value)
    }
  </div>`;
}
