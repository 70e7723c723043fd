import { html, nothing, type TemplateResult } from "lit";
import {
  encodeSegment,
  indicatorsOf,
  rowsOf,
  type Indicator,
  type Item,
} from "@askelmat/core";
import type { View } from "../../base/view.js";
import { msg, str } from "../../locale/locale.js";
import { localText, plainText } from "../../shared/text.js";
import { textField } from "../../shared/text-field.js";
import type { EloMatrix } from "../elo-matrix.js";
import { basisWords } from "../matrix-details.js";
import { ratingRow } from "../ratings.js";
import { figureField } from "./figure-field.js";
import { besideFigure, rowFor, type FigureRow } from "./figure-voices.js";
import { figureWords, indicatorName, unitWords } from "./figure-words.js";

/** An item's indicators, and those that only the answers have: nothing is hidden. */
export function figuresOf({ content }: View, item: Item): readonly Indicator[] {
  const known = indicatorsOf(item);
  const ids = new Set(known.map(({ id }) => id));
  const stray = [content, ...(content.own ?? [])]
    .flatMap((answers) => rowsOf(ratingRow(answers, item.id), "values"))
    .map(({ id }) => id)
    .filter((id) => !ids.has(id));
  return [...known, ...[...new Set(stray)].map((id) => ({ id }))];
}

/** The figures of an item: a row each. */
export function figuresView(
  view: View,
  tool: EloMatrix,
  item: Item,
): TemplateResult {
  return html`<table class="figures" aria-labelledby=${`h:${item.id}`}>
    <thead>
      <tr>
        <th scope="col">${msg("Mittari", { id: "matrix.indicator" })}</th>
        <th scope="col">${msg("Arvo", { id: "matrix.value" })}</th>
        <th scope="col">${noteWord()}</th>
      </tr>
    </thead>
    ${figuresOf(view, item).map((one) => figureView(view, tool, item, one))}
  </table>`;
}

const noteWord = () => msg("Huomautus", { id: "matrix.note" });

function figureView(
  view: View,
  tool: EloMatrix,
  item: Item,
  indicator: Indicator,
): TemplateResult {
  const place = `ratings/${encodeSegment(item.id)}/values/${encodeSegment(indicator.id)}`;
  const { value, note } = rowFor(view.answers, item, indicator);
  const row: FigureRow = { view, tool, item, indicator, place, value };
  const id = `i:${place}`;
  return html`<tbody class="item" data-place=${place}>
    <tr>
      <th scope="row">${nameView(row, id)}</th>
      <td>
        ${view.editable ? figureField(row, id) : readFigure(row)}
        ${basisWords(view, `${place}/value`, value)}
      </td>
      <td class="remark">
        ${textField(view, {
          place: `${place}/note`,
          value: note,
          label: html`<span class="sr">${indicatorName(indicator)}: </span
            >${noteWord()}`,
        })}
      </td>
    </tr>
    ${besideFigure(row)}
  </tbody>`;
}

function nameView({ item, indicator }: FigureRow, id: string): unknown {
  const { label, text, source } = indicator;
  const from = plainText(source);
  return html`<span id=${id}>${label ? localText(label) : indicator.id}</span>
    ${smallNote(
      indicatorsOf(item).includes(indicator)
        ? localText(text)
        : msg("Ei tässä pohjassa", { id: "matrix.strangers" }),
    )}
    ${from ? smallNote(msg(str`Lähde: ${from}`, { id: "matrix.source" })) : nothing}`;
}

function smallNote(words: unknown): unknown {
  return words === nothing
    ? nothing
    : html`<span class="note small quiet">${words}</span>`;
}

/** When reading: the figure that is agreed; on a blank form, room to write it. */
function readFigure({ view, indicator, value }: FigureRow): TemplateResult {
  if (value !== undefined)
    return html`<p><b>${figureWords(value, indicator)}</b></p>`;
  return view.mode === "print"
    ? html`<p class="blank">${unitWords(indicator.unit, indicator)}</p>`
    : html`<p class="quiet">
        ${msg("ei sovittu", { id: "matrix.none-agreed" })}
      </p>`;
}
