import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { encodeSegment, rowsOf } from "@askelmat/core";
import {
  organisationFor,
  organisationsFor,
} from "../elo-worksheet/organisations.js";
import { msg, str } from "../locale/locale.js";
import { plainText } from "../shared/text.js";
import { workIcon } from "../shared/work-icons.js";
import type { FieldAt, PlainAsked } from "./form.js";
import { hintView, labelWords } from "./label.js";
import { asStored } from "./shown.js";
import { organisationText } from "./value-text.js";
import type { RecordView } from "./view.js";

/** The organisations that can be chosen, once for the whole tool. */
export function organisationNames(view: RecordView): TemplateResult {
  const names = new Set(
    organisationsFor(view).map(({ name }) => plainText(name)),
  );
  return html`<datalist id="organisations">
    ${[...names]
      .filter((name) => name !== "")
      .sort((a, b) => a.localeCompare(b, view.locale))
      .map((name) => html`<option value=${name}></option>`)}
  </datalist>`;
}

/** One organisation by its name; a name that nobody has given makes a new one. */
export function organisationControl(
  view: RecordView,
  field: PlainAsked,
  at: FieldAt,
): TemplateResult {
  const { place, value } = at;
  const fits =
    value === undefined || value === null || typeof value === "string";
  const choose = (event: Event) => {
    const name = (event.target as HTMLInputElement).value.trim();
    const found = name === "" ? undefined : organisationFor(view, name);
    view.edit([
      ...(found?.edits ?? []),
      { type: "set", target: place, value: found?.id ?? null },
    ]);
  };
  return html`<div class="field asked" data-place=${place}>
    <label class="small" for="f:${place}">${labelWords(field, at)}</label>
    <input
      class="text"
      id="f:${place}"
      list="organisations"
      dir="auto"
      autocomplete="off"
      .value=${live(
        typeof value === "string" ? organisationText(view, value) : "",
      )}
      @change=${choose}
    />
    ${fits ? nothing : asStored(value)} ${hintView(field, place)}
  </div>`;
}

/** A set of organisations: those chosen, each with a way out, and a field for one more. */
export function organisationsControl(
  view: RecordView,
  field: PlainAsked,
  at: FieldAt,
): TemplateResult {
  const { place, row, value } = at;
  const chosen = rowsOf(row, field.id).map(({ id }) => id);
  const isMisfit = value !== undefined && value !== null && chosen.length === 0;
  const id = `f:${place}`;
  const add = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const name = input.value.trim();
    input.value = "";
    if (name === "") return;
    const found = organisationFor(view, name);
    const target = `${place}/${encodeSegment(found.id)}`;
    view.edit([...found.edits, { type: "add-row", target }]);
    view.work.say(() => msg(str`Lisätty: ${name}`, { id: "record.added" }));
  };
  const remove = (one: string) => () => {
    const name = organisationText(view, one);
    view.edit([
      { type: "delete-row", target: `${place}/${encodeSegment(one)}` },
    ]);
    view.work.say(() =>
      msg(str`Poistettu: ${name}`, { id: "record.taken-away" }),
    );
    view.work.focusNext((root) =>
      root.querySelector<HTMLElement>(`#${CSS.escape(id)}`),
    );
  };
  return html`<div class="field asked wide" data-place=${place}>
    <label class="small" for=${id} id="${id}:label"
      >${labelWords(field, at)}</label
    >
    ${
      chosen.length > 0
        ? html`<ul class="chips" aria-labelledby="${id}:label">
            ${chosen.map((one) => {
              const name = organisationText(view, one);
              return html`<li class="chip">
                <span dir="auto">${name}</span
                ><button
                  class="icon"
                  aria-label=${msg(str`Poista ${name}`, {
                    id: "record.take-away",
                  })}
                  @click=${remove(one)}
                >
                  ${workIcon("close")}
                </button>
              </li>`;
            })}
          </ul>`
        : nothing
    }
    <input
      class="text"
      id=${id}
      list="organisations"
      dir="auto"
      autocomplete="off"
      @change=${add}
    />
    <p class="small quiet">
      ${msg("Kirjoita nimi ja paina Enter.", { id: "record.name-enter" })}
    </p>
    ${isMisfit ? asStored(value) : nothing} ${hintView(field, place)}
  </div>`;
}
