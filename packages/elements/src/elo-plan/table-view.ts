import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { ifDefined } from "lit/directives/if-defined.js";
import { repeat } from "lit/directives/repeat.js";
import {
  encodeSegment,
  member,
  rowsOf,
  statusOf,
  textIn,
  type Row,
} from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import { fieldsOf } from "../record/dated.js";
import { fieldView } from "../record/field-view.js";
import type { RecordField } from "../record/form.js";
import { opensAt } from "../record/opens.js";
import { rowName } from "../record/row-name.js";
import { rowsUnder } from "../record/under.js";
import { valueText } from "../record/value-text.js";
import type { RecordView } from "../record/view.js";
import { icon } from "../shared/icons.js";
import { workIcon } from "../shared/work-icons.js";
import { dueWords, findingsNote } from "./due-words.js";
import { goals } from "./goals.js";
import { measures } from "./measures.js";
import { planNow } from "./plan-now.js";

/** The measure itself stands in the first column. */
const columns = ["responsible", "start", "end", "status", "resources"].map(
  (id) => fieldsOf(measures).find((field) => field.id === id)!,
);
const WIDTH = columns.length + 1;

/**
 * All measures in one table, by goal. A row is text until it is opened, so that
 * a long plan is no slower to write in than a short one; what is found, copied
 * and counted in it is the same either way.
 */
export function tableView(view: RecordView): TemplateResult {
  const under = rowsUnder(view, measures);
  const groups = [
    ...rowsOf(view.content, "goals").map((goal) => ({
      id: goal.id,
      name: rowName(view, goals, goal),
      rows: under.get(`goals/${encodeSegment(goal.id)}`) ?? [],
    })),
    { id: "", name: measures.strays!(), rows: under.get("") ?? [] },
  ].filter(({ id, rows }) => id !== "" || rows.length > 0);
  const stamp = stampOf(view);
  return html`<table class="plan" role="table" @mouseup=${onCell(view)}>
      <caption class="sr">
        ${measures.heading!()}
      </caption>
      <thead>
        <tr role="row">
          <th scope="col" role="columnheader">
            ${msg("Toimenpide", { id: "plan.timeline-what" })}
          </th>
          ${columns.map(
            (field) =>
              html`<th scope="col" role="columnheader">${field.label()}</th>`,
          )}
        </tr>
      </thead>
      ${repeat(
        groups,
        ({ id }) => id,
        ({ name, rows }) =>
          html`<tbody>
            <tr class="of" role="row">
              <th colspan=${WIDTH} scope="rowgroup" role="rowheader" dir="auto">
                ${name}
              </th>
            </tr>
            ${
              rows.length === 0
                ? html`<tr role="row">
                    <td class="quiet" colspan=${WIDTH} role="cell">
                      ${measures.none()}
                    </td>
                  </tr>`
                : repeat(
                    rows,
                    (row) => row.id,
                    (row) => measureView(view, row, stamp),
                  )
            }
          </tbody>`,
      )}
    </table>
    ${
      groups.length === 0
        ? html`<p class="quiet none">${measures.none()}</p>`
        : nothing
    }
    ${
      view.editable
        ? html`<div class="no-print">
            <button @click=${() => view.work.addRow(view, measures)}>
              ${workIcon("add")} ${measures.add()}
            </button>
          </div>`
        : nothing
    }`;
}

/** What a row shows besides what it says: when this is as it was, an untouched row needs no drawing. */
function stampOf(view: RecordView): string {
  return JSON.stringify([
    view.locale,
    view.second,
    view.editable,
    view.today,
    view.on,
    view.lists.length,
    view.content.organisations,
    view.content["followUps"],
  ]);
}

function measureView(view: RecordView, row: Row, stamp: string): unknown {
  const place = `measures/${encodeSegment(row.id)}`;
  const open = opensAt(view, place);
  const isEdited = view.editable && view.work.isOpen(place);
  const draw = () => [
    rowView(view, row, place, isEdited),
    open.length > 0 ? wholeRow(place, open) : nothing,
    isEdited ? editView(view, row, place) : nothing,
  ];
  return open.length > 0 || isEdited
    ? draw()
    : guard([stamp, JSON.stringify(row)], draw);
}

function rowView(
  view: RecordView,
  row: Row,
  place: string,
  isEdited: boolean,
): TemplateResult {
  const name = rowName(view, measures, row);
  const lang = textIn(member(row, "text"), view.locale)?.lang;
  const said = html`<span dir="auto" lang=${ifDefined(lang)}>${name}</span>`;
  return html`<tr
    role="row"
    class=${isEdited ? "edited" : ""}
    data-row=${place}
    data-place=${place}
  >
    <th scope="row" role="rowheader" data-field="text">
      ${
        view.editable
          ? html`<button
              class="plain goes"
              data-open
              aria-expanded=${isEdited}
              @click=${() =>
                isEdited ? view.work.closeRow(place) : view.work.openRow(place)}
            >
              ${said}
            </button>`
          : said
      }
      ${findingsNote(view, place)}
    </th>
    ${columns.map((field) => {
      const text = cellText(view, row, field, place);
      return html`<td
        role="cell"
        class=${text === "" ? "bare" : ""}
        data-field=${field.id}
        data-label=${field.label()}
        dir="auto"
      >
        ${text}
      </td>`;
    })}
  </tr>`;
}

/** What stands in a cell, in words. A status is that of the latest follow-up where the row says none. */
function cellText(
  view: RecordView,
  row: Row,
  field: RecordField,
  place: string,
): unknown {
  const value =
    field.id === "status"
      ? statusOf(view.session.document, "measures", row)
      : member(row, field.id);
  const words = valueText(view, field, value);
  if (field.id !== "end") return words;
  const due = planNow(view.session.document, view.today).measures.get(place);
  const late = due ? dueWords(due) : "";
  return late
    ? html`${words}
        <span class="small ${due?.due === "overdue" ? "late" : "quiet"}"
          >${late}</span
        >`
    : words;
}

function wholeRow(place: string, body: unknown): TemplateResult {
  return html`<tr role="row" data-row=${place}>
    <td colspan=${WIDTH} role="cell">${body}</td>
  </tr>`;
}

/** The fields of a row that is being changed, under it. */
function editView(view: RecordView, row: Row, place: string): TemplateResult {
  const where = rowName(view, measures, row);
  return html`<tr class="edited" role="row" data-row=${place}>
    <td colspan=${WIDTH} role="cell">
      <div class="asks">
        ${fieldsOf(measures).map((field) =>
          fieldView(view, field, {
            place: `${place}/${encodeSegment(field.id)}`,
            value: member(row, field.id),
            row,
            where,
          }),
        )}
      </div>
      <div class="no-print">
        <button
          aria-label=${msg(str`Valmis: ${where}`, { id: "record.done-with" })}
          @click=${() => view.work.closeRow(place)}
        >
          ${icon("check")} ${msg("Valmis", { id: "record.done" })}
        </button>
      </div>
    </td>
  </tr>`;
}

/** A cell that is pressed opens its row, at its field. Who marks text to copy it opens nothing. */
function onCell(view: RecordView): (event: MouseEvent) => void {
  return ({ target, button }) => {
    const cell = (target as Element).closest<HTMLElement>("td[data-field]");
    const row = cell?.closest<HTMLElement>("[data-row]")?.dataset["row"];
    const name = cell?.dataset["field"];
    if (
      button !== 0 ||
      !view.editable ||
      row === undefined ||
      name === undefined
    )
      return;
    if (getSelection()?.isCollapsed === false) return;
    view.work.openRow(row);
    const place = CSS.escape(`${row}/${name}`);
    view.work.focusNext((root) =>
      root.querySelector<HTMLElement>(
        `[data-place="${place}"] :is(input, textarea, select, button)`,
      ),
    );
  };
}
