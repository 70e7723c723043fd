import { html, nothing, svg, type TemplateResult } from "lit";
import { encodeSegment, rowsOf, type Row } from "@askelmat/core";
import { formatDate } from "../locale/format.js";
import { msg } from "../locale/locale.js";
import type { RecordSection } from "../record/form.js";
import { rowName } from "../record/row-name.js";
import { isDay } from "../record/value-text.js";
import type { RecordView } from "../record/view.js";
import { measures } from "./measures.js";
import { planNow } from "./plan-now.js";

/** What is done when: a table whose rows carry a bar, so that the picture and the words are one. */
export const timeline: RecordSection = {
  id: "timeline",
  title: () => msg("Aikajana", { id: "plan.timeline" }),
  apart: true,
  before: timelineView,
};

const DAY = 86_400_000;
const WIDTH = 1000;
const timeOf = (day: string): number => Date.parse(day) / DAY;

interface Span {
  readonly row: Row;
  readonly from: number;
  readonly to: number;
}

export function timelineView(view: RecordView): TemplateResult {
  const rows = rowsOf(view.content, "measures");
  const spans = rows
    .flatMap(spanOf)
    .sort((a, b) => a.to - b.to || a.from - b.from);
  if (spans.length === 0)
    return html`<p class="quiet none">
      ${msg("Millään toimenpiteellä ei ole vielä päivää.", {
        id: "plan.timeline-none",
      })}
    </p>`;
  const now = timeOf(view.today);
  const first = Math.min(...spans.map(({ from }) => from), now);
  const last = Math.max(...spans.map(({ to }) => to), now) + 1;
  const scale = WIDTH / Math.max(last - first, 1);
  const at = (time: number) => Math.round((time - first) * scale);
  const undated = rows.length - spans.length;
  return html`<table class="timeline">
      <thead>
        <tr>
          <th scope="col">
            ${msg("Toimenpide", { id: "plan.timeline-what" })}
          </th>
          <th scope="col">${msg("Aika", { id: "plan.timeline-when" })}</th>
          <td aria-hidden="true" class="bar"></td>
        </tr>
      </thead>
      <tbody>
        ${spans.map((span) => spanView(view, span, at, now))}
      </tbody>
    </table>
    ${
      undated > 0
        ? html`<p class="small quiet">
            ${msg("Lisäksi toimenpiteitä ilman päivää:", {
              id: "plan.timeline-undated",
            })}
            ${undated}
          </p>`
        : nothing
    }`;
}

/** The days a measure takes; the one day it has, when it has one; none when they cannot both be right. */
function spanOf(row: Row): readonly Span[] {
  const [start, end] = [row["start"], row["end"]].map((day) =>
    isDay(day) && !Number.isNaN(timeOf(day)) ? timeOf(day) : undefined,
  );
  const [from, to] = [start ?? end, end ?? start];
  return from === undefined || to === undefined
    ? []
    : [{ row, from: Math.min(from, to), to: Math.max(from, to) }];
}

function spanView(
  view: RecordView,
  { row, from, to }: Span,
  at: (time: number) => number,
  now: number,
): TemplateResult {
  const place = `measures/${encodeSegment(row.id)}`;
  const due = planNow(view.session.document, view.today).measures.get(
    place,
  )?.due;
  const width = Math.max(at(to + 1) - at(from), 6);
  return html`<tr>
    <th scope="row">
      <button
        class="plain goes"
        @click=${() => view.work.tool.showPlace(place)}
      >
        ${rowName(view, measures, row)}
      </button>
    </th>
    <td class="day">${daysWords(row)}</td>
    <td aria-hidden="true" class="bar">
      <svg
        viewBox="0 0 ${WIDTH} 16"
        preserveAspectRatio="none"
        focusable="false"
      >
        ${svg`<rect class="span ${due ?? ""}" x=${at(from)} y="3" width=${width} height="10"></rect><rect class="now" x=${at(now)} y="0" width="2" height="16"></rect>`}
      </svg>
    </td>
  </tr>`;
}

/** From when to when, as they stand: `1.2.2026 – 17.9.2026`. */
function daysWords(row: Row): string {
  const [start, end] = [row["start"], row["end"]].map((day) =>
    isDay(day) ? formatDate(day) : "",
  );
  return start === ""
    ? `– ${end ?? ""}`
    : `${start ?? ""} – ${end ?? ""}`.trim();
}
