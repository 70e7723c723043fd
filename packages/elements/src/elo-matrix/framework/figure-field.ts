import { html, noChange, nothing } from "lit";
import { Directive, directive, type ElementPart } from "lit/directive.js";
import { live } from "lit/directives/live.js";
import {
  figureOf,
  isDecimal,
  same,
  type Figure,
  type Json,
} from "@askelmat/core";
import { msg, str } from "../../locale/locale.js";
import { unansweredName } from "../matrix-words.js";
import { unansweredIn } from "../ratings.js";
import type { FigureRow } from "./figure-voices.js";
import {
  fieldWords,
  figureWords,
  indicatorName,
  typedNumber,
  unitWords,
} from "./figure-words.js";

/** A field for a number in its unit, and the ways of not giving one. */
export function figureField(field: FigureRow, labelledBy: string): unknown {
  const { view, indicator, place } = field;
  const target = `${view.prefix}${place}/value`;
  const value = view.session.typed(target) ?? field.value;
  const figure = figureOf(value);
  const number = figure && "number" in figure ? figure.number : "";
  const unit = figure && "unit" in figure ? figure.unit : indicator.unit;
  const isOdd = number !== "" && !isDecimal(number);
  const [id, unitId, oddId] = ["n", "u", "e"].map((part) => `${part}:${place}`);
  return html`<div class="figure" role="group" aria-labelledby=${labelledBy}>
    <div class="line">
      <input
        class="text"
        id=${id!}
        inputmode="decimal"
        autocomplete="off"
        aria-labelledby="${labelledBy} ${unitId}"
        aria-describedby=${isOdd ? oddId! : nothing}
        aria-invalid=${isOdd}
        @input=${(event: Event) => type(field, target, event)}
        @change=${(event: Event) => settle(field, target, event)}
        @blur=${() => view.session.endGesture()}
        ${fieldText(number, unit)}
      />
      <span id=${unitId!}>${unitWords(unit, indicator)}</span>
    </div>
    ${
      value && !isOffered(figure, view.mode)
        ? html`<p class="small">${figureWords(value, indicator)}</p>`
        : nothing
    }
    ${
      isOdd
        ? html`<p class="alert small" id=${oddId!}>
            ${msg(
              str`”${number}” ei ole luku. Se säilyy näin kirjoitettuna. Kirjoita luku numeroin, esimerkiksi 12,5.`,
              { id: "matrix.not-a-number" },
            )}
          </p>`
        : nothing
    }
    ${reasons(field, target, value)}
  </div>`;
}

/** True for what the field and the choices below it can show. */
function isOffered(figure: Figure | undefined, mode: string): boolean {
  if (!figure || "number" in figure) return figure !== undefined;
  return unansweredIn(mode).some((kind) => kind === figure.unanswered);
}

function reasons(
  { tool, view, indicator, place }: FigureRow,
  target: string,
  value: Json | undefined,
): unknown {
  const figure = figureOf(value);
  const name = indicatorName(indicator);
  return html`<div class="others small">
    ${unansweredIn(view.mode).map((unanswered) => {
      const choice = { unanswered };
      return html`<label class="choice other"
        ><input
          type="radio"
          name=${`r:${place}`}
          value=${JSON.stringify(choice)}
          data-target=${target}
          data-json
          .checked=${live(value !== undefined && same(value, choice))}
        />
        <span>${unansweredName(unanswered)}</span></label
      >`;
    })}
    ${
      figure && "unanswered" in figure
        ? html`<button
            class="plain clear"
            aria-label=${msg(str`Tyhjennä vastaus: ${name}`, {
              id: "matrix.clear-name",
            })}
            @click=${() => tool.clearAt(place, "value")}
          >
            ${msg("Tyhjennä", { id: "matrix.clear" })}
          </button>`
        : nothing
    }
  </div>`;
}

/** What a field holds, as a value; empty when it holds nothing. */
function typedValue({ indicator: { unit } }: FigureRow, event: Event): Json {
  const { value } = event.target as HTMLInputElement;
  const number = typedNumber(value, unit);
  if (number === "") return "";
  return typeof unit === "string" ? { number, unit } : { number };
}

/** Like any typing; the tool's own listener knows of texts only. */
function type(field: FigureRow, target: string, event: Event): void {
  field.view.session.type(target, typedValue(field, event));
}

/** A figure the room has typed is agreed when the field is left: it says what it rests on. */
function settle(field: FigureRow, target: string, event: Event): void {
  const { tool } = field;
  const value = typedValue(field, event);
  const edits = value === "" ? [] : tool.editsFor(target, value);
  if (edits.length > 0) tool.edit(edits);
}

/** Keeps what a person is typing as they type it, as long as it is the number that stands. */
class FieldText extends Directive {
  render(_number: string, _unit: string | undefined): unknown {
    return noChange;
  }
  override update(
    part: ElementPart,
    [number, unit]: [string, string | undefined],
  ): unknown {
    const input = part.element as HTMLInputElement;
    const isTyping = input.matches(":focus");
    const text = fieldWords(number);
    if (!isTyping || typedNumber(input.value, unit) !== number)
      if (input.value !== text) input.value = text;
    return noChange;
  }
}

const fieldText = directive(FieldText);
