import { html, nothing, type TemplateResult } from "lit";
import type { Due, DueMeasure, Edit } from "@askelmat/core";
import { formatDate } from "../locale/format.js";
import { msg, str } from "../locale/locale.js";
import type { RecordSection } from "../record/form.js";
import { rowName } from "../record/row-name.js";
import type { RecordView } from "../record/view.js";
import { workIcon } from "../shared/work-icons.js";
import { planCalendar } from "./calendar-file.js";
import { dueWords } from "./due-words.js";
import { followUps } from "./follow-ups.js";
import { measures } from "./measures.js";
import { planNow } from "./plan-now.js";
import { takeButton } from "./take-dialog.js";

/** How the plan stands today: what is late, what is near, and what came of the rest. */
export const situation: RecordSection = {
  id: "situation",
  title: () => msg("Tilanne", { id: "plan.situation" }),
  before: (view) => situationView(view),
  shows: ["previous", "sources"],
};

function situationView(view: RecordView): TemplateResult {
  const { due } = planNow(view.session.document, view.today);
  const of = (sort: Due) => due.measures.filter((one) => one.due === sort);
  return html`<p>${countWords(due.counts)}</p>
    ${dueList(view, msg("Myöhässä", { id: "plan.late" }), of("overdue"))}
    ${dueList(view, msg("Pian", { id: "plan.near" }), of("soon"))}
    <div class="line no-print">${takeButton(view)} ${planCalendar(view)}</div>`;
}

/** `7 lupausta auki, 2 myöhässä` */
export function countWords(counts: Readonly<Record<Due, number>>): string {
  const open = counts.overdue + counts.soon + counts.upcoming + counts.undated;
  const closed = counts.done + counts.dropped;
  if (open + closed === 0)
    return msg("Toimenpiteitä ei ole vielä.", { id: "plan.count-none" });
  return [
    open === 1
      ? msg("1 toimenpide auki", { id: "plan.open-one" })
      : msg(str`${open} toimenpidettä auki`, { id: "plan.open" }),
    counts.overdue > 0
      ? msg(str`${counts.overdue} myöhässä`, { id: "plan.count-late" })
      : "",
    counts.undated > 0
      ? msg(str`${counts.undated} ilman päivää`, { id: "plan.count-undated" })
      : "",
    counts.done > 0
      ? msg(str`${counts.done} valmiina`, { id: "plan.count-done" })
      : "",
    counts.dropped > 0
      ? msg(str`${counts.dropped} jätetty tekemättä`, {
          id: "plan.count-dropped",
        })
      : "",
  ]
    .filter(Boolean)
    .join(" · ");
}

function dueList(
  view: RecordView,
  title: string,
  all: readonly DueMeasure[],
): unknown {
  if (all.length === 0) return nothing;
  return html`<h4>${title}</h4>
    <ul class="due">
      ${all.map((one) => dueItem(view, one))}
    </ul>`;
}

function dueItem(view: RecordView, one: DueMeasure): TemplateResult {
  const name = rowName(view, measures, one.row);
  const word = msg("Kirjaa seuranta", { id: "plan.note-follow-up" });
  const under = (target: string): Edit[] => [
    { type: "set", target: `${target}/in`, value: one.target },
  ];
  const show = () => view.work.tool.showPlace(one.target);
  return html`<li class="line">
    <span class="grow"
      ><button class="plain goes" @click=${show}>${name}</button>
      <span class="small ${one.due === "overdue" ? "late" : "quiet"}"
        >${[one.end ? formatDate(one.end) : "", dueWords(one)]
          .filter(Boolean)
          .join(" · ")}</span
      ></span
    >
    ${
      view.editable
        ? html`<button
            class="small no-print"
            aria-label="${word}: ${name}"
            @click=${() => view.work.addRow(view, followUps, undefined, under)}
          >
            ${workIcon("add")} ${word}
          </button>`
        : nothing
    }
  </li>`;
}
