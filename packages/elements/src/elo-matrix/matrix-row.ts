import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import {
  encodeSegment,
  rowsOf,
  same,
  type Item,
  type Json,
  type Level,
} from "@askelmat/core";
import type { View } from "../base/view.js";
import { msg, str } from "../locale/locale.js";
import { levelMark } from "../shared/level-mark.js";
import { localText, plainText } from "../shared/text.js";
import {
  isNamed,
  levelTitle,
  ratingWords,
  unansweredName,
} from "./matrix-words.js";
import { ranksOf, ratingRow, unansweredIn } from "./ratings.js";
import type { Spread, Voice } from "./spread.js";

/** What draws under the answers; fetched with the first answer. */
export type Beside = typeof import("./matrix-beside.js");

/** What drawing one item needs. */
export interface RowView {
  readonly view: View;
  readonly item: Item;
  readonly levels: readonly Level[];
  /** The item's place: `ratings/forums`. */
  readonly place: string;
  /** The rating that is edited or, when reading, agreed. */
  readonly value: Json | undefined;
  readonly ranks: readonly number[];
  /** Everybody's own ratings, where they are shown. */
  readonly voices: readonly Voice[];
  /** How they lie; absent when there are none. */
  readonly spread?: Spread;
  /** Clears the rating; the focus stays in the row. */
  readonly clear: (event: Event) => void;
  readonly beside: Beside | undefined;
}

/** What there is to draw of one item. */
export function rowOf(
  view: View,
  item: Item,
  levels: readonly Level[],
  clear: (item: Item) => void,
  beside: Beside | undefined,
): RowView {
  const place = `ratings/${encodeSegment(item.id)}`;
  const value = ratingRow(view.answers, item.id)["rating"];
  const voices =
    beside && view.mode !== "fill"
      ? beside.voicesOn(view.content, item.id)
      : [];
  return {
    view,
    item,
    levels,
    place,
    value,
    ranks: ranksOf(levels, value),
    voices,
    ...(voices.length > 0 && { spread: beside!.spreadOf(voices, levels) }),
    clear: () => clear(item),
    beside,
  };
}

/** One dimension: its question, the levels to choose from, and what is said about it. */
export function rowView(row: RowView): TemplateResult {
  const { item, levels, place, spread, beside } = row;
  return html`<tr
    class=${item.overall ? "item overall" : "item"}
    data-place=${place}
  >
    <th scope="row">
      <span id=${`i:${item.id}`}>${localText(item.label)}</span>
      ${overallNote(item)}
    </th>
    <td colspan=${levels.length}>
      ${choicesView(row)}
      ${spread ? html`<p class="spread">${beside?.spreadWords(spread)}</p>` : nothing}
      ${beside?.besideView(row)}
    </td>
  </tr>`;
}

/** The words at an item that is about the whole. */
export function overallNote({ id, overall }: Item): unknown {
  return overall
    ? html`<span class="note small quiet" id=${`o:${id}`}
        >${msg("koko tilanne, ei rivien keskiarvo", {
          id: "matrix.overall",
        })}</span
      >`
    : nothing;
}

function choicesView(row: RowView): TemplateResult {
  const { view, item, levels } = row;
  const role = view.editable ? "radiogroup" : "group";
  return html`<div
    class="choices"
    role=${role}
    aria-labelledby=${`i:${item.id}`}
    aria-describedby=${item.overall ? `o:${item.id}` : nothing}
  >
    <div class="levels">
      ${levels.map((level, index) => levelView(row, level, index + 1))}
    </div>
    ${view.editable ? otherChoices(row) : otherAnswer(row)}
  </div>`;
}

function levelView(row: RowView, level: Level, rank: number): TemplateResult {
  const { view, item, levels, ranks, spread } = row;
  const text = rowsOf(item, "descriptors").find(
    (one) => one["level"] === level.id,
  )?.["text"];
  const chosen = ranks.length === 1 && ranks[0] === rank;
  const of = levels.length;
  // That a radio button is chosen is said by the button itself.
  const body = html`<span class="choice-body">
    <span class="level-name"
      >${levelMark({ of, ...(chosen ? marked(row, [rank]) : { chosen: [rank] }) })}
      <b>${levelTitle(level, rank)}</b></span
    >
    ${text ? html`<span>${localText(text)}</span>` : nothing}
    ${
      chosen
        ? html`<span class="chosen small" aria-hidden=${view.editable}
            >${levelMark({ of, ...marked(row, [rank]) })}
            ${chosenWord(row)}</span
          >`
        : nothing
    }
    ${spread ? dots(spread.at.get(rank)) : nothing}
  </span>`;
  return view.editable
    ? html`<label class="choice level"
        >${radio(row, { level: level.id })}${body}</label
      >`
    : html`<div class=${chosen ? "choice level is-chosen" : "choice level"}>
        ${body}
      </div>`;
}

/** Agreed levels are outlined, chosen ones filled. */
export function marked({ view }: RowView, ranks: readonly number[]) {
  return view.mode === "fill" ? { chosen: ranks } : { agreed: ranks };
}

function chosenWord({ view }: RowView): string {
  return view.mode === "fill"
    ? msg("valittu", { id: "matrix.chosen" })
    : msg("sovittu", { id: "matrix.agreed" });
}

/** A dot a respondent; the sentence below says the same. */
export function dots(count = 0): TemplateResult | typeof nothing {
  return count === 0
    ? nothing
    : html`<span class="dots" aria-hidden="true">${"●".repeat(count)}</span>`;
}

/** Between two levels, and the ways of not giving one: the same group, a quieter line. */
export function otherChoices(row: RowView): TemplateResult {
  const { spread, value, item, ranks, levels } = row;
  const name = plainText(item.label);
  const offered = unansweredIn(row.view.mode);
  const isOffered =
    ranks.length > 0 ||
    offered.some((unanswered) => same(value, { unanswered }));
  return html`<div class="others small">
    ${isNamed(row.levels) ? nothing : betweenChoices(row)}
    ${offered.map(
      (unanswered) =>
        html`<label class="choice other"
          >${radio(row, { unanswered })}
          <span
            >${unansweredName(unanswered)}
            ${dots(spread?.unanswered.get(unanswered))}</span
          ></label
        >`,
    )}
    ${
      value === undefined
        ? nothing
        : html`${isOffered ? nothing : html`<b>${ratingWords(value, levels)}</b>`}
            <button
              class="plain clear"
              aria-label=${msg(str`Tyhjennä vastaus: ${name}`, {
                id: "matrix.clear-name",
              })}
              @click=${row.clear}
            >
              ${msg("Tyhjennä", { id: "matrix.clear" })}
            </button>`
    }
  </div>`;
}

function betweenChoices(row: RowView): TemplateResult {
  const { levels, spread } = row;
  return html`<span class="quiet" aria-hidden="true"
      >${msg("Tasojen välissä:", { id: "matrix.between-line" })}</span
    >
    ${levels.slice(1).map((upper, index) => {
      const [low, high] = [index + 1, index + 2];
      const between = [levels[index]!.id, upper.id];
      const words = msg(str`tasojen ${low} ja ${high} välissä`, {
        id: "matrix.between",
      });
      return html`<label class="choice other"
        >${radio(row, { between }, words)}
        <span>${low}–${high} ${dots(spread?.between.get(low))}</span></label
      >`;
    })}
    <span class="gap"></span>`;
}

/** When reading: the answer that is not one whole level, in words. */
export function otherAnswer(row: RowView): TemplateResult | typeof nothing {
  const { value, ranks, levels } = row;
  if (value === undefined || ranks.length === 1) return nothing;
  const mark =
    ranks.length === 2
      ? levelMark({ of: levels.length, ...marked(row, ranks) })
      : nothing;
  return html`<p class="answer-other">
    ${mark} <b>${ratingWords(value, levels)}</b>
  </p>`;
}

/** The tool's own listener takes the value to the session: see `data-json`. */
export function radio(
  row: RowView,
  choice: Json,
  label?: string,
): TemplateResult {
  const { view, item, place, value } = row;
  const checked = value !== undefined && same(value, choice);
  return html`<input
    type="radio"
    name=${`r:${item.id}`}
    value=${JSON.stringify(choice)}
    data-target=${`${view.prefix}${place}/rating`}
    data-json
    aria-label=${label ?? nothing}
    .checked=${live(checked)}
  />`;
}
