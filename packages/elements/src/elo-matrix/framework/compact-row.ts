import { html, nothing, type TemplateResult } from "lit";
import type { Item } from "@askelmat/core";
import type { View } from "../../base/view.js";
import { msg } from "../../locale/locale.js";
import { levelMark } from "../../shared/level-mark.js";
import { openAt } from "../../shared/ties.js";
import * as beside from "../matrix-beside.js";
import { basisView, detailsView } from "../matrix-details.js";
import {
  dots,
  marked,
  otherChoices,
  overallNote,
  radio,
  rowOf,
  type RowView,
} from "../matrix-row.js";
import {
  isNamed,
  levelName,
  levelTitle,
  ratingWords,
  unansweredName,
  type NamedLevel,
} from "../matrix-words.js";
import { ratingRow, UNANSWERED } from "../ratings.js";
import { peopleWords, spreadWords } from "../spread-words.js";
import { itemTitle, variantNote } from "./branch-head.js";
import { openedBy } from "./opened-by.js";
import { inSentence } from "./share-view.js";

/**
 * Items whose levels speak for themselves: the choices in one line.
 *
 * @param isHeaded true when the item's name stands above as a heading
 */
export function compactList(
  view: View,
  items: readonly Item[],
  levels: readonly NamedLevel[],
  clear: (item: Item) => void,
  isHeaded: boolean,
): TemplateResult {
  return html`<ul class="criteria">
    ${items.map((item) =>
      compactRow(rowOf(view, item, levels, clear, beside), isHeaded),
    )}
  </ul>`;
}

function compactRow(row: RowView, isHeaded: boolean): TemplateResult {
  const { view, item, levels, place, spread } = row;
  const isAsked = view.editable && levels.length > 0;
  const name = `${isHeaded ? "h" : "i"}:${item.id}`;
  return html`<li
    class=${item.overall ? "item overall" : "item"}
    data-place=${place}
  >
    <div class="ask">
      ${
        isHeaded
          ? nothing
          : html`<span id=${name}>${itemTitle(item)}</span> ${variantNote(
                view.template,
                item,
              )}`
      }
      ${overallNote(item)}
    </div>
    <div
      class="given"
      role=${isAsked ? "radiogroup" : "group"}
      aria-labelledby=${name}
      aria-describedby=${item.overall ? `o:${item.id}` : nothing}
    >
      ${isAsked ? choices(row) : answer(row)}
      ${spread ? html`<p class="small quiet">${spreadIn(row)}</p>` : nothing}
      ${basisView(row)}
    </div>
    <div class="beside">${beside.besideView(row, foldedDetails(row))}</div>
  </li>`;
}

function choices(row: RowView): unknown {
  const { levels, spread } = row;
  return html`<div class="states">
      ${levels.map(
        (level, index) =>
          html`<label class="choice level"
            >${radio(row, { level: level.id })}
            <span
              >${levelTitle(level, index + 1)}
              ${dots(spread?.at.get(index + 1))}</span
            ></label
          >`,
      )}
    </div>
    ${otherChoices(row)}`;
}

/** When reading: what is agreed; on a blank form, what there is to choose from. */
function answer(row: RowView): unknown {
  const { view, value, ranks, levels } = row;
  if (value !== undefined)
    return html`<p>
      ${
        ranks.length > 0
          ? levelMark({ of: levels.length, ...marked(row, ranks) })
          : nothing
      }
      <b>${ratingWords(value, levels)}</b>
    </p>`;
  if (levels.length === 0)
    return html`<p>
      ${msg("Tätä asteikkoa ei voi täyttää tässä.", {
        id: "matrix.scale-unknown",
      })}
    </p>`;
  return view.mode === "print"
    ? blankChoices(levels)
    : html`<p class="quiet">
        ${msg("ei sovittu", { id: "matrix.none-agreed" })}
      </p>`;
}

function blankChoices(levels: readonly NamedLevel[]): unknown {
  return html`<p class="ticks">
      ${levels.map(
        (level, index) => html`<span>${levelTitle(level, index + 1)}</span> `,
      )}
    </p>
    <p class="ticks small">
      ${UNANSWERED.map((kind) => html`<span>${unansweredName(kind)}</span> `)}
    </p>`;
}

/** How everybody's own ratings lie: `3 vastaajaa: 2 täyttyy, 1 kesken`. */
function spreadIn({ spread, levels }: RowView): string {
  if (!spread || !isNamed(levels)) return spread ? spreadWords(spread) : "";
  const counts = [
    ...levels.map((level, index) => [
      spread.at.get(index + 1),
      inSentence(levelName(level, index + 1)),
    ]),
    ...[...spread.unanswered].map(([kind, n]) => [n, unansweredName(kind)]),
  ];
  const said = counts.filter(([n]) => n).map((pair) => pair.join(" "));
  return `${peopleWords(spread.people)}: ${said.join(", ")}`;
}

/** The details behind one line, so that a long list stays a list; open when there are some. */
function foldedDetails(row: RowView): TemplateResult | typeof nothing {
  const { view, item, place } = row;
  const details = detailsView(row, nothing);
  if (!view.editable || details === nothing) return details;
  const { id, rating, ...used } = ratingRow(view.answers, item.id);
  const open = openAt(view, place).some(
    ({ target }) => !target.endsWith("/rating"),
  );
  return html`<details
    class="fold"
    ${openedBy(Object.keys(used).length > 0, open)}
  >
    <summary class="small">
      ${msg("Perustelu, näyttö ja tavoite", { id: "matrix.details" })}
    </summary>
    ${details}
  </details>`;
}
