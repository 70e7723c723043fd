// What stands under an answer: why, on what evidence, where to, and what others say. A blank form needs none of it.
import { html } from "lit";
import { openAt, tieView } from "../shared/ties.js";
import { besideStyles } from "./beside.styles.js";
import { detailsView } from "./matrix-details.js";
import type { RowView } from "./matrix-row.js";
import { voicesView } from "./matrix-voices.js";
import { ratingWords } from "./matrix-words.js";

export { homeEnd } from "./home-end.js";

export { spreadOf, voicesOn } from "./spread.js";
export { spreadWords } from "./spread-words.js";

export const styles = [besideStyles];

/** What stands under an item's answer: ties, why and on what evidence, everybody's own. */
export function besideView(row: RowView, details = detailsView(row)): unknown {
  const { view, place, levels } = row;
  return html`${openAt(view, `${place}/rating`).map((open) =>
    tieView(view, open, (said) => ratingWords(said, levels)),
  )}
  ${details} ${voicesView(row)}`;
}
