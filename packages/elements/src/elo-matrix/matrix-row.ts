import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import {
  descriptorOf,
  encodeSegment,
  levelsOf,
  same,
  type Item,
  type Json,
  type Level,
} from "@askelmat/core";
import type { View } from "../base/view.js";
import { msg, str } from "../locale/locale.js";
import { levelMark } from "../shared/level-mark.js";
import { localText, missingMark, plainText, softText } from "../shared/text.js";
import { openAt, tieView } from "../shared/ties.js";
import { detailsView } from "./matrix-details.js";
import { voicesView } from "./matrix-voices.js";
import {
  levelTitle,
  ratingWords,
  spreadWords,
  unansweredName,
} from "./matrix-words.js";
import {
  ranksOf,
  ratingRow,
  spreadOf,
  UNANSWERED,
  voicesOn,
  type Spread,
} from "./ratings.js";

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
  /** How everybody's own ratings lie; only where they are shown. */
  readonly spread?: Spread;
  /** Clears the rating and puts the focus back to the row. */
  readonly clear: (event: Event) => void;
}

/** One dimension: its question, the levels to choose from, and what is said about it. */
export function rowView(
  view: View,
  item: Item,
  clear: (item: Item) => void,
): TemplateResult {
  const levels = levelsOf(view.template, item);
  const place = `ratings/${encodeSegment(item.id)}`;
  const value = ratingRow(view.answers, item.id)["rating"];
  const voices = view.mode === "fill" ? [] : voicesOn(view.content, item.id);
  const row: RowView = {
    view,
    item,
    levels,
    place,
    value,
    ranks: ranksOf(levels, value),
    ...(voices.length > 0 && { spread: spreadOf(voices, levels) }),
    clear: () => clear(item),
  };
  return html`<tr
    class=${item.overall ? "item overall" : "item"}
    data-place=${place}
  >
    <th scope="row" id=${`i:${item.id}`}>
      ${localText(item.label)}
      ${
        item.overall
          ? html`<span class="note small quiet"
              >${msg("koko tilanne, ei rivien keskiarvo", {
                id: "matrix.overall",
              })}</span
            >`
          : nothing
      }
    </th>
    <td colspan=${levels.length || 1}>
      ${levels.length > 0 ? choicesView(row) : storedView(row)}
      ${
        row.spread
          ? html`<p class="spread">${spreadWords(row.spread)}</p>`
          : nothing
      }
      ${openAt(view, `${place}/rating`).map((open) =>
        tieView(view, open, (said) => ratingWords(said, levels)),
      )}
      ${detailsView(row)} ${voicesView(row, voices)}
    </td>
  </tr>`;
}

/** A scale of a kind we do not know: what is stored is shown, and kept. */
function storedView({ value, levels }: RowView): TemplateResult {
  return html`<p>
    ${
      value === undefined
        ? msg("Tätä asteikkoa ei voi täyttää tässä.", {
            id: "matrix.scale-unknown",
          })
        : ratingWords(value, levels)
    }
  </p>`;
}

function choicesView(row: RowView): TemplateResult {
  const { view, item, levels } = row;
  const role = view.editable ? "radiogroup" : "group";
  return html`<div
    class="choices"
    role=${role}
    aria-labelledby=${`i:${item.id}`}
  >
    <div class="levels">
      ${levels.map((level, index) => levelView(row, level, index + 1))}
    </div>
    ${view.editable ? otherChoices(row) : otherAnswer(row)}
  </div>`;
}

function levelView(row: RowView, level: Level, rank: number): TemplateResult {
  const { view, item, levels, ranks, spread } = row;
  const text = descriptorOf(item, level.id, view.locale);
  const chosen = ranks.length === 1 && ranks[0] === rank;
  const body = html`<span class="choice-body">
    <span class="level-name"
      >${levelMark({ of: levels.length, ...marked(row, [rank]) })}
      <b>${levelTitle(level, rank)}</b></span
    >
    ${
      text
        ? html`<span lang=${text.lang}>${softText(text.text)}</span
            >${text.missing ? missingMark() : nothing}`
        : nothing
    }
    ${
      chosen
        ? html`<span class="chosen small"
            >${levelMark({ of: levels.length, ...marked(row, [rank]) })}
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
function marked({ view }: RowView, ranks: readonly number[]) {
  return view.mode === "fill" ? { chosen: ranks } : { agreed: ranks };
}

function chosenWord({ view }: RowView): string {
  return view.mode === "fill"
    ? msg("valittu", { id: "matrix.chosen" })
    : msg("sovittu", { id: "matrix.agreed" });
}

/** A dot a respondent; the sentence below says the same. */
function dots(count = 0): TemplateResult | typeof nothing {
  return count === 0
    ? nothing
    : html`<span class="dots" aria-hidden="true">${"●".repeat(count)}</span>`;
}

/** Between two levels, and the three ways of not giving one: the same group, a quieter line. */
function otherChoices(row: RowView): TemplateResult {
  const { levels, spread, value, item } = row;
  const name = plainText(item.label);
  return html`<div class="others small">
    <span class="quiet" aria-hidden="true"
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
    <span class="gap"></span>
    ${UNANSWERED.map(
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
        : html`<button
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

/** When reading: the answer that is not one whole level, in words. */
function otherAnswer(row: RowView): TemplateResult | typeof nothing {
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
function radio(row: RowView, choice: Json, label?: string): TemplateResult {
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
