import { html, nothing, type TemplateResult } from "lit";
import { encodeSegment, rowsOf, type Row } from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import { calendarButton } from "../record/calendar-button.js";
import type { RecordSection } from "../record/form.js";
import { rowName } from "../record/row-name.js";
import type { RecordView } from "../record/view.js";
import { numberWords } from "../elo-matrix/framework/figure-words.js";
import { daysWords } from "./calendar-view.js";
import { calendarLines } from "./calendar-file.js";
import { findingsNote } from "./finding-words.js";
import { programmeNow, type ProgrammeNow } from "./programme-now.js";
import { itemRows } from "./rows.js";
import { coverageWords } from "./themes-view.js";

/** How the programme stands today, and what comes next. */
export const situation: RecordSection = {
  id: "situation",
  title: () => msg("Tilanne", { id: "programme.situation" }),
  before: situationView,
  shows: ["previous", "groupDocument", "sources", "template"],
};

function situationView(view: RecordView): TemplateResult {
  const now = programmeNow(view.session.document, view);
  const { next } = now.progress;
  const hasDays = rowsOf(view.content, "items").some(({ start, end }) =>
    Boolean(start ?? end),
  );
  return html`<p>${countWords(now)}</p>
    ${findingsNote(view, "end")}${findingsNote(view, "previous")}
    ${
      next.length > 0
        ? html`<h4>${msg("Seuraavaksi", { id: "programme.up-next" })}</h4>
            <ul class="due">
              ${next.slice(0, 3).map((row) => nextItem(view, row))}
            </ul>`
        : nothing
    }
    ${
      hasDays
        ? html`<div class="line no-print">
            ${calendarButton(
              view,
              calendarLines,
              msg("Valmennusohjelma", { id: "programme.ics-name" }),
            )}
          </div>`
        : nothing
    }`;
}

function nextItem(view: RecordView, row: Row): TemplateResult {
  const place = `items/${encodeSegment(row.id)}`;
  return html`<li class="line">
    <span class="grow"
      ><button
        class="plain goes"
        dir="auto"
        @click=${() => view.work.tool.showPlace(place)}
      >
        ${rowName(view, itemRows, row)}
      </button>
      <span class="small quiet">${daysWords(row)}</span></span
    >
  </li>`;
}

/** `Osuuksia valmiina 2 / 6 · Tehtäviä tehty 3 / 10 · Teemoista mukana 7 / 31 · 24 h` */
function countWords({ progress, themes }: ProgrammeNow): string {
  const { items, assignments, hours } = progress;
  if (items.all === 0)
    return msg("Ohjelmassa ei ole vielä osuuksia.", {
      id: "programme.count-none",
    });
  const late = progress.each.filter(({ isLate }) => isLate).length;
  return [
    msg(str`Osuuksia valmiina ${items.done} / ${items.all}`, {
      id: "programme.count-items",
    }),
    assignments.all > 0
      ? msg(str`Tehtäviä tehty ${assignments.done} / ${assignments.all}`, {
          id: "programme.tasks-done",
        })
      : "",
    late > 0 ? msg(str`Myöhässä ${late}`, { id: "programme.count-late" }) : "",
    themes.length > 0 ? coverageWords(themes) : "",
    hours === "0"
      ? ""
      : msg(str`${numberWords(hours)} tuntia osallistujalle`, {
          id: "programme.count-hours",
        }),
  ]
    .filter(Boolean)
    .join(" · ");
}
