import { html, nothing } from "lit";
import { encodeSegment, type DueMeasure, type Row } from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import { el, type PrintContent } from "../print/nodes.js";
import { wordsInLine, type Paper } from "../print/paper.js";
import { dayOf } from "../record/day-of.js";
import type { RecordWords } from "../record/form.js";
import type { RecordView } from "../record/view.js";
import { findingWords } from "./finding-words.js";
import { planNow } from "./plan-now.js";

/** How a measure stands to its day, in words; empty when there is nothing to say. */
export function dueWords({ due, days = 0 }: DueMeasure): string {
  switch (due) {
    case "overdue":
      return days === -1
        ? msg("Myöhässä päivän", { id: "plan.overdue-day" })
        : msg(str`Myöhässä ${-days} päivää`, { id: "plan.overdue" });
    case "soon":
      if (days === 0) return msg("Määräpäivä on tänään", { id: "plan.today" });
      return days === 1
        ? msg("Määräpäivä on huomenna", { id: "plan.tomorrow" })
        : msg(str`Aikaa ${days} päivää`, { id: "plan.soon" });
    default:
      return "";
  }
}

/** Under a measure: how it stands to its day, and what in it does not fit together. */
export function dueNote(view: RecordView, row: Row): unknown {
  const place = `measures/${encodeSegment(row.id)}`;
  const now = planNow(view.session.document, view.today);
  const one = now.measures.get(place);
  const words = one ? dueWords(one) : "";
  return html`${
    words
      ? html`<p class="small ${one?.due === "overdue" ? "late" : "quiet"}">
          ${words}
        </p>`
      : nothing
  }${findingsNote(view, place)}`;
}

/** What does not fit together in a row. Nothing of it was refused: it is kept, and can be mended. */
export function findingsNote(view: RecordView, place: string): unknown {
  const problems = planNow(view.session.document, view.today).findings.get(
    place,
  );
  const words = (problems ?? []).map((one) => findingWords(view, one));
  return [...new Set(words)]
    .filter(Boolean)
    .map((one) => html`<p class="small notice warn">${one}</p>`);
}

/** {@link findingsNote} for the rows of a list. */
export const findingsUnder = (list: string) => (view: RecordView, row: Row) =>
  findingsNote(view, `${list}/${encodeSegment(row.id)}`);

/** The same on paper. */
export function duePaper(
  paper: Paper,
  words: RecordWords,
  row: Row,
): PrintContent {
  const place = `measures/${encodeSegment(row.id)}`;
  const now = planNow(paper.document, dayOf(paper.day));
  const one = now.measures.get(place);
  const said = one
    ? el(
        "p",
        { class: "brief" },
        wordsInLine(paper, () => dueWords(one)),
      )
    : undefined;
  const problems = now.findings.get(place) ?? [];
  return [
    one && dueWords(one) !== "" && said,
    problems.map((problem) =>
      el(
        "p",
        { class: "brief" },
        wordsInLine(paper, () => findingWords(words, problem)),
      ),
    ),
  ];
}
