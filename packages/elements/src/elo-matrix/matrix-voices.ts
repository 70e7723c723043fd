import { html, nothing, type TemplateResult } from "lit";
import { textIn } from "@askelmat/core";
import { levelMark } from "../shared/level-mark.js";
import { personAnswer } from "../shared/people.js";
import type { RowView } from "./matrix-row.js";
import { shortRating } from "./matrix-words.js";
import { ranksOf, type Voice } from "./ratings.js";

/** Everybody's own ratings of a row, side by side: who, level, why. */
export function voicesView(
  { view, levels }: RowView,
  voices: readonly Voice[],
): TemplateResult | typeof nothing {
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
      const reason = textIn(row["reason"], view.locale);
      return personAnswer(
        view.session,
        by,
        html`${
          chosen.length > 0 ? levelMark({ of: levels.length, chosen }) : nothing
        }
        ${shortRating(value, levels)}
        ${
          reason
            ? html`<span class="text-read" lang=${reason.lang}
                >${reason.text}</span
              >`
            : nothing
        }`,
      );
    })}
  </ul>`;
}
