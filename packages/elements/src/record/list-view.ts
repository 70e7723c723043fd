import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { encodeSegment, rowsOf, type Row } from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import { workIcon } from "../shared/work-icons.js";
import { addByCode } from "./add-by-code.js";
import { hasEnded } from "./dated.js";
import type { RecordList, RecordWords } from "./form.js";
import { opensAt } from "./opens.js";
import { rowView } from "./row-view.js";
import type { RecordView } from "./view.js";

/** The rows of a list as they hold now, and those that held earlier. */
export function rowsIn(
  words: RecordWords,
  list: RecordList,
): { readonly now: readonly Row[]; readonly earlier: readonly Row[] } {
  const rows = rowsOf(words.content, list.id).filter(
    (row) => !list.isTold?.(words, row),
  );
  const isEarlier = (row: Row) =>
    list.dated === true && hasEnded(row, words.today);
  return {
    now: rows.filter((row) => !isEarlier(row)),
    earlier: rows.filter(isEarlier),
  };
}

/** A list: its rows, those of earlier folded away, and a way to add one. */
export function listView(view: RecordView, list: RecordList): TemplateResult {
  const place = encodeSegment(list.id);
  const { now, earlier } = rowsIn(view, list);
  // At once, not when the list is drawn: what is open in a row is told there, and the rest after all rows.
  const drawn = (rows: readonly Row[]) => {
    const views = rows.map((row) => ({
      id: row.id,
      view: rowView(view, list, rows, row),
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
      now.length === 0
        ? html`<p class="quiet none">${list.none()}</p>`
        : nothing
    }
    ${view.editable ? addView(view, list) : nothing} ${before}
    ${opensAt(view, place)}
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
