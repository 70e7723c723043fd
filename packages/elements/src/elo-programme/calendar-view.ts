import { html, nothing, type TemplateResult } from "lit";
import { encodeSegment, rowsOf, textIn, type Row } from "@askelmat/core";
import { formatDate } from "../locale/format.js";
import { msg } from "../locale/locale.js";
import { el, type PrintContent } from "../print/nodes.js";
import { words as inWords, type Paper } from "../print/paper.js";
import type { RecordSection, RecordWords } from "../record/form.js";
import { rowName } from "../record/row-name.js";
import { isDay, valueText } from "../record/value-text.js";
import type { RecordView } from "../record/view.js";
import { methodsField, scopeField } from "./fields.js";
import { itemRows, phaseRows } from "./rows.js";

/** The parts of a programme by day, under the phases they belong to. */
export const calendar: RecordSection = {
  id: "calendar",
  title: () => msg("Kalenteri", { id: "programme.calendar" }),
  apart: true,
  before: calendarView,
  paper: calendarPaper,
};

/** A phase, or none, with its parts: those that have a day first, the earliest first. */
interface Stretch {
  readonly phase?: Row;
  readonly items: readonly Row[];
}

function stretches({ content }: RecordWords): readonly Stretch[] {
  const items = rowsOf(content, "items").filter(
    ({ status }) => status !== "dropped",
  );
  const phases = rowsOf(content, "phases");
  const places = new Map(
    phases.map((row) => [`phases/${encodeSegment(row.id)}`, row]),
  );
  const phaseOf = (row: Row) =>
    typeof row["in"] === "string" ? places.get(row["in"]) : undefined;
  const inPhase = (phase?: Row) =>
    items
      .filter((row) => phaseOf(row) === phase)
      .toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
  return [
    ...phases.map((phase) => ({ phase, items: inPhase(phase) })),
    { items: inPhase() },
  ].filter((one) => one.items.length > 0);
}

/** The day a part is on, for ordering: one without comes last. */
function dayOf({ start, end }: Row): string {
  return isDay(start) ? start : isDay(end) ? end : "9999-12-31~";
}

/** `3.2.2027–5.2.2027`; as it is stored when it is no day; empty when there is none. */
export function daysWords({ start, end }: Row): string {
  const [first, last] = [start, end].map((day) =>
    isDay(day) ? formatDate(day) : typeof day === "string" ? day : "",
  ) as [string, string];
  return first && last && first !== last ? `${first}–${last}` : first || last;
}

export function calendarView(view: RecordView): TemplateResult {
  const all = stretches(view);
  if (all.length === 0)
    return html`<p class="quiet none">
      ${msg("Kalenteriin tulee päiviä, kun osuuksia on lisätty.", {
        id: "programme.calendar-none",
      })}
    </p>`;
  return html`<table class="calendar">
    <thead>
      <tr>
        <th scope="col">${msg("Milloin", { id: "programme.when" })}</th>
        <th scope="col">${msg("Osuus", { id: "programme.item-of" })}</th>
        <th scope="col">
          ${msg("Toteutustavat", { id: "programme.methods" })}
        </th>
        <th scope="col">${msg("Kenelle", { id: "programme.scope" })}</th>
      </tr>
    </thead>
    ${all.map((one) => stretchView(view, one, all.length > 1))}
  </table>`;
}

function stretchView(
  view: RecordView,
  { phase, items }: Stretch,
  isOneOfMany: boolean,
): TemplateResult {
  const days = phase && daysWords(phase);
  return html`<tbody>
    ${
      phase || isOneOfMany
        ? html`<tr class="stretch">
            <th scope="rowgroup" colspan="4">
              ${
                phase
                  ? rowName(view, phaseRows, phase)
                  : msg("Ilman jaksoa", { id: "programme.no-phase" })
              }
              ${days ? html`<span class="quiet">${days}</span>` : nothing}
            </th>
          </tr>`
        : nothing
    }
    ${items.map((row) => itemView(view, row))}
  </tbody>`;
}

function itemView(view: RecordView, row: Row): TemplateResult {
  const place = `items/${encodeSegment(row.id)}`;
  const cell = (label: string, text: string) =>
    html`<td data-label=${label} class=${text ? "" : "bare"}>${text}</td>`;
  return html`<tr>
    <td data-label=${msg("Milloin", { id: "programme.when" })}>
      ${
        daysWords(row) ||
        html`<span class="quiet"
          >${msg("ei päivää", { id: "programme.no-day" })}</span
        >`
      }
    </td>
    <th scope="row">
      <button
        class="plain goes"
        dir="auto"
        @click=${() => view.work.tool.showPlace(place)}
      >
        ${rowName(view, itemRows, row)}
      </button>
    </th>
    ${cell(methodsField.label(), valueText(view, methodsField, row["methods"]))}
    ${cell(scopeField.label(), valueText(view, scopeField, row["scope"]))}
  </tr>`;
}

function calendarPaper(paper: Paper, words: RecordWords): PrintContent {
  return stretches(words).map(({ phase, items }) => [
    phase &&
      el(
        "h3",
        {},
        inWords(paper, () =>
          [rowName(words, phaseRows, phase), daysWords(phase)]
            .filter(Boolean)
            .join(", "),
        ),
      ),
    el(
      "ul",
      {},
      items.map((row) =>
        el(
          "li",
          {},
          [
            daysWords(row),
            textIn(row["title"], words.locale)?.text ??
              rowName(words, itemRows, row),
            valueText(words, scopeField, row["scope"]),
          ]
            .filter(Boolean)
            .join(" · "),
        ),
      ),
    ),
  ]);
}
