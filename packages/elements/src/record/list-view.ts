import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { encodeSegment, rowsOf, type Edit, type Row } from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import { workIcon } from "../shared/work-icons.js";
import { addByCode } from "./add-by-code.js";
import { hasEnded } from "./dated.js";
import type { RecordList, RecordWords } from "./form.js";
import { opensAt } from "./opens.js";
import { rowName } from "./row-name.js";
import { rowView } from "./row-view.js";
import { rowsUnder } from "./under.js";
import type { RecordView } from "./view.js";

/** The rows of a list as they hold now, and those that held earlier. */
export function rowsIn(
  words: RecordWords,
  list: RecordList,
  rows: readonly Row[] = rowsOf(words.content, list.id),
): { readonly now: readonly Row[]; readonly earlier: readonly Row[] } {
  const told = rows.filter((row) => !list.isTold?.(words, row));
  const isEarlier = (row: Row) =>
    list.dated === true && hasEnded(row, words.today);
  return {
    now: told.filter((row) => !isEarlier(row)),
    earlier: told.filter(isEarlier),
  };
}

/** A list: its rows, those of earlier folded away, and a way to add one; then what leads to none of its rows. */
export function listView(view: RecordView, list: RecordList): TemplateResult {
  const all = rowsOf(view.content, list.id);
  const body = rowsView(view, list, all, addView(view, list));
  const strays = (list.inner ?? []).map((inner) =>
    straysView(view, inner, rowsUnder(view, inner).get("") ?? []),
  );
  return html`${body}${strays}`;
}

/** Rows of a list, and what adds one. */
function rowsView(
  view: RecordView,
  list: RecordList,
  all: readonly Row[],
  add: unknown,
): TemplateResult {
  const place = encodeSegment(list.id);
  const { now, earlier } = rowsIn(view, list, all);
  // At once, not when the list is drawn: what is open in a row is told there, and the rest after all rows.
  const drawn = (rows: readonly Row[]) => {
    const views = rows.map((row) => ({
      id: row.id,
      view: rowView(view, list, rows, row, innerViews(view, list, row)),
    }));
    return html`<ul class="rows">
      ${repeat(
        views,
        ({ id }) => id,
        (row) => row.view,
      )}
    </ul>`;
  };
  const rows = now.length > 0 ? drawn(now) : nothing;
  const before =
    earlier.length > 0 ? earlierView(view, earlier, drawn) : nothing;
  return html`<div class="list" data-place=${place}>
    ${rows}
    ${
      now.length === 0 && !list.heading
        ? html`<p class="quiet none">${list.none()}</p>`
        : nothing
    }
    ${view.editable ? add : nothing} ${before} ${opensAt(view, place)}
  </div>`;
}

/** What stands under a row: the rows of other lists that say so, and ways to add to them. */
function innerViews(view: RecordView, list: RecordList, row: Row): unknown {
  if (!list.inner) return nothing;
  const place = `${encodeSegment(list.id)}/${encodeSegment(row.id)}`;
  const drawn = list.inner.map((inner) => {
    const rows = rowsUnder(view, inner).get(place) ?? [];
    return rows.length === 0
      ? nothing
      : html`<div class="under">
          ${inner.heading ? html`<p class="small label">${inner.heading()}</p>` : nothing}
          ${rowsView(view, inner, rows, nothing)}
        </div>`;
  });
  if (!view.editable) return drawn;
  const name = rowName(view, list, row);
  const inPlace = (target: string): Edit[] => [
    { type: "set", target: `${target}/in`, value: place },
  ];
  return html`${drawn}
    <div class="adds no-print">
      ${list.inner.map(
        (inner) =>
          html`<button
            class="plain small"
            aria-label="${inner.add()}: ${name}"
            @click=${() => view.work.addRow(view, inner, undefined, inPlace)}
          >
            ${workIcon("add")} ${inner.add()}
          </button>`,
      )}
    </div>`;
}

/** Rows that lead to none; they can be put under one where they are changed. */
function straysView(
  view: RecordView,
  list: RecordList,
  rows: readonly Row[],
): unknown {
  if (rows.length === 0) return nothing;
  return html`<div class="strays">
    ${list.strays ? html`<h4>${list.strays()}</h4>` : nothing}
    ${rowsView(view, list, rows, nothing)}
  </div>`;
}

function earlierView(
  view: RecordView,
  rows: readonly Row[],
  drawn: (rows: readonly Row[]) => TemplateResult,
): TemplateResult {
  const count = rows.length;
  // On paper all is to be seen; folded away there is nothing to see.
  const isOpen = !view.editable && view.mode === "agree";
  return html`<details class="earlier" ?open=${isOpen}>
    <summary>${msg(str`Aiemmin (${count})`, { id: "record.earlier" })}</summary>
    ${drawn(rows)}
  </details>`;
}

function addView(view: RecordView, list: RecordList): unknown {
  if (list.adding) return list.adding(view);
  if (list.idsOf) return addByCode(view, list, list.idsOf);
  return html`<div class="no-print">
    <button @click=${() => view.work.addRow(view, list)}>
      ${workIcon("add")} ${list.add()}
    </button>
  </div>`;
}
