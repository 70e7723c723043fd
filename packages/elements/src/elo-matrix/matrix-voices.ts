import { html, nothing, type TemplateResult } from "lit";
import { rowsOf, textIn, type Json, type JsonObject } from "@askelmat/core";
import type { View } from "../base/view.js";
import { levelMark } from "../shared/level-mark.js";
import { personAnswer } from "../shared/people.js";
import { linkView } from "./matrix-details.js";
import type { RowView } from "./matrix-row.js";
import { shortRating } from "./matrix-words.js";
import { ranksOf } from "./ratings.js";
import type { Voice } from "./spread.js";

/** Everybody's own ratings of a row, side by side: who, level, why. */
export function voicesView({
  view,
  levels,
  voices,
}: RowView): TemplateResult | typeof nothing {
  if (voices.length === 0) return nothing;
  const height = ({ value }: Voice) =>
    ranksOf(levels, value).reduce(
      (sum, rank, _, all) => sum + rank / all.length,
      0,
    );
  // From the lowest level up; those who gave none last.
  const ordered = [...voices].sort(
    (a, b) => (height(a) || Infinity) - (height(b) || Infinity) || 0,
  );
  return html`<ul class="voices small">
    ${ordered.map(({ by, row, value }) => {
      const chosen = ranksOf(levels, value);
      return personAnswer(
        view.session,
        by,
        html`${
          chosen.length > 0 ? levelMark({ of: levels.length, chosen }) : nothing
        }
        ${shortRating(value, levels)} ${groundsView(view, row)}`,
      );
    })}
  </ul>`;
}

/** Why somebody says so, and on what evidence. */
export function groundsView(view: View, row: JsonObject): unknown {
  return html`${saidText(view, row["reason"])}
  ${rowsOf(row, "evidence").map(
    (one) => html`${saidText(view, one["text"])} ${linkView(one["link"])}`,
  )}`;
}

/** What somebody wrote, in the language it was written in. */
export function saidText(view: View, text: Json | undefined): unknown {
  const said = textIn(text, view.locale);
  return said
    ? html`<span class="text-read" lang=${said.lang} dir="auto"
        >${said.text}</span
      >`
    : nothing;
}
