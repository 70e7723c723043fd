import { html, nothing, type TemplateResult } from "lit";
import {
  followUpsOf,
  member,
  type Due,
  type DueMeasure,
  type Edit,
  type Row,
} from "@askelmat/core";
import { formatDate } from "../locale/format.js";
import { msg, str } from "../locale/locale.js";
import { fieldsOf } from "../record/dated.js";
import { fieldView } from "../record/field-view.js";
import { rowName } from "../record/row-name.js";
import { rowView } from "../record/row-view.js";
import { valueText } from "../record/value-text.js";
import type { RecordView } from "../record/view.js";
import { workIcon } from "../shared/work-icons.js";
import { dueWords } from "./due-words.js";
import { followUps } from "./follow-ups.js";
import { measures } from "./measures.js";
import { planNow } from "./plan-now.js";

const groups: readonly (readonly [Due, () => string])[] = [
  ["overdue", () => msg("Myöhässä", { id: "plan.late" })],
  ["soon", () => msg("Pian", { id: "plan.near" })],
  ["upcoming", () => msg("Myöhemmin", { id: "plan.later" })],
  ["undated", () => msg("Ilman päivää", { id: "plan.without-day" })],
];

const end = fieldsOf(measures).find(({ id }) => id === "end")!;

/** What a meeting goes through: what was to be done, what came of it, and what is decided next. */
export function followUpView(view: RecordView): TemplateResult {
  const { due } = planNow(view.session.document, view.today);
  const open = due.measures.filter(({ due: how }) =>
    groups.some(([sort]) => sort === how),
  );
  const closed = due.measures.filter((one) => !open.includes(one));
  const seen = due.measures.filter((one) => today(view, one).length > 0);
  return html`<p role="status">
      ${
        due.measures.length === 0
          ? measures.none()
          : msg(
              str`Käyty läpi tänään: ${seen.length} / ${new Set([...open, ...seen]).size}`,
              { id: "plan.gone-through" },
            )
      }
    </p>
    ${groups.map(([sort, title]) =>
      groupView(
        view,
        title(),
        open.filter((one) => one.due === sort),
      ),
    )}
    ${
      closed.length > 0
        ? html`<details class="earlier">
            <summary>
              ${msg(str`Valmiina tai jätetty tekemättä (${closed.length})`, {
                id: "plan.closed",
              })}
            </summary>
            ${groupView(view, "", closed)}
          </details>`
        : nothing
    }`;
}

/** What was seen of a measure today. */
function today(view: RecordView, { target }: DueMeasure): readonly Row[] {
  return followUpsOf(view.session.document, target).filter(
    (row) => row["date"] === view.today,
  );
}

function groupView(
  view: RecordView,
  title: string,
  all: readonly DueMeasure[],
): unknown {
  return all.length === 0
    ? nothing
    : html`${title === "" ? nothing : html`<h4>${title}</h4>`}
        <ul class="rows">
          ${all.map((one) => measureView(view, one))}
        </ul>`;
}

function measureView(view: RecordView, one: DueMeasure): TemplateResult {
  const { target, row, due } = one;
  const name = rowName(view, measures, row);
  const now = today(view, one);
  const before = followUpsOf(view.session.document, target)
    .filter((row) => !now.includes(row))
    .at(-1);
  const about = [
    responsible(view, row),
    one.end ? formatDate(one.end) : "",
    dueWords(one),
  ].filter(Boolean);
  return html`<li class="row" data-row="seen/${target}">
    <div class="line top">
      <div class="name grow">
        <b dir="auto">${name}</b>
        <span class=${due === "overdue" ? "late" : "quiet"}
          >${about.join(" · ")}</span
        >
      </div>
      ${view.editable && now.length === 0 ? noteButton(view, target, name) : nothing}
    </div>
    ${before ? beforeView(view, before) : nothing}
    ${
      now.length > 0
        ? html`<ul class="rows under">
            ${now.map((row) => rowView(view, followUps, [row], row, nothing))}
          </ul>`
        : nothing
    }
    ${
      view.editable && now.length > 0
        ? html`<div class="asks">
            ${fieldView(view, end, {
              place: `${target}/${end.id}`,
              value: member(row, end.id),
              row,
              where: name,
            })}
          </div>`
        : nothing
    }
  </li>`;
}

function responsible(view: RecordView, row: Row): string {
  const field = fieldsOf(measures).find(({ id }) => id === "responsible")!;
  return valueText(view, field, member(row, "responsible"));
}

/** What was said the last time, in one line. */
function beforeView(view: RecordView, row: Row): TemplateResult {
  const said = ["status", "happened", "next"].map((id) =>
    valueText(
      view,
      fieldsOf(followUps).find((field) => field.id === id)!,
      member(row, id),
    ),
  );
  const day = rowName(view, followUps, row);
  return html`<p class="small quiet" dir="auto">
    ${msg("Viimeksi", { id: "plan.last-time" })} ${day}:
    ${said.filter(Boolean).join(" · ")}
  </p>`;
}

function noteButton(
  view: RecordView,
  target: string,
  name: string,
): TemplateResult {
  const word = msg("Kirjaa seuranta", { id: "plan.note-follow-up" });
  const under = (row: string): Edit[] => [
    { type: "set", target: `${row}/in`, value: target },
  ];
  return html`<button
    class="small no-print"
    aria-label="${word}: ${name}"
    @click=${() => view.work.addRow(view, followUps, undefined, under)}
  >
    ${workIcon("add")} ${word}
  </button>`;
}
