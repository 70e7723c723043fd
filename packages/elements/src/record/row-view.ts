import { html, nothing, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import { encodeSegment, member, textIn, type Row } from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import { icon } from "../shared/icons.js";
import { workIcon } from "../shared/work-icons.js";
import { endsFirst, fieldsOf } from "./dated.js";
import { fieldView, readView } from "./field-view.js";
import type { FieldAt, RecordField, RecordList, RecordWords } from "./form.js";
import { opensAt } from "./opens.js";
import { moveRow, removeRow } from "./row-acts.js";
import { asStored, otherTexts } from "./shown.js";
import { rowName } from "./row-name.js";
import { daysText, valueText } from "./value-text.js";
import type { RecordView } from "./view.js";

/**
 * A row of a list: as words to be read, or with its fields once the reader has
 * asked for them. What is open in it stands there either way.
 *
 * @param rows those among which it is moved
 * @param inner what stands under it in other lists
 */
export function rowView(
  view: RecordView,
  list: RecordList,
  rows: readonly Row[],
  row: Row,
  inner: unknown,
): TemplateResult {
  const place = `${encodeSegment(list.id)}/${encodeSegment(row.id)}`;
  const isEdited = view.editable && view.work.isOpen(place);
  const where = rowName(view, list, row);
  const at = (field: RecordField): FieldAt => ({
    place: `${place}/${encodeSegment(field.id)}`,
    value: member(row, field.id),
    row,
    where,
  });
  const body = isEdited
    ? html`<div class="asks">
        ${fieldsOf(list).map((field) => fieldView(view, field, at(field)))}
      </div>`
    : readRow(view, list, at);
  const open = opensAt(view, place);
  return html`<li
    class="row ${isEdited ? "edited" : ""}"
    data-row=${place}
    data-place=${place}
  >
    <div class="line top">
      <div class="name grow">
        <b dir="auto" lang=${ifDefined(langOf(view, list, row))}>${where}</b>
        ${briefView(view, list, row)}
        ${isEdited ? nothing : otherNames(view, list, row)}
      </div>
      ${view.editable ? toolsView(view, list, rows, row, place, isEdited) : nothing}
    </div>
    ${open} ${endsFirst(row) ? daysNotice() : nothing} ${body}
    ${list.under?.(view, row) ?? nothing} ${inner}
    ${
      isEdited
        ? html`<div class="no-print">
            <button
              aria-label=${msg(str`Valmis: ${where}`, { id: "record.done-with" })}
              @click=${() => view.work.closeRow(place)}
            >
              ${icon("check")} ${msg("Valmis", { id: "record.done" })}
            </button>
          </div>`
        : nothing
    }
  </li>`;
}

/** The name in its other languages. */
function otherNames(view: RecordView, list: RecordList, row: Row): unknown {
  const text = list.named === undefined ? undefined : member(row, list.named);
  const shown = textIn(text, view.locale);
  return shown ? otherTexts(text, [shown.lang]) : nothing;
}

/** The language of the text that names a row. */
function langOf(
  view: RecordView,
  list: RecordList,
  row: Row,
): string | undefined {
  const text = list.named === undefined ? undefined : member(row, list.named);
  const lang = textIn(text, view.locale)?.lang;
  return lang === "und" ? "" : lang;
}

/** What stands beside the name: some of the fields, and the days. */
function briefView(view: RecordView, list: RecordList, row: Row): unknown {
  const days = list.dated ? daysText(row) : "";
  const words = [briefWords(view, list, row), days].filter(Boolean);
  return words.length === 0
    ? nothing
    : html`<span class="quiet">${words.join(" · ")}</span>`;
}

/** What stands beside a row's name, in words, but for its days. */
export function briefWords(
  view: RecordWords,
  list: RecordList,
  row: Row,
): string {
  const brief = fieldsOf(list).filter(({ id }) => list.brief?.includes(id));
  const parts = brief.map((field) =>
    valueText(view, field, member(row, field.id)),
  );
  return [...new Set(parts)].filter(Boolean).join(" · ");
}

function readRow(
  view: RecordView,
  list: RecordList,
  at: (field: RecordField) => FieldAt,
): unknown {
  const told = new Set([...(list.brief ?? []), ...(list.inName ?? [])]);
  const isDay = (id: string) => id === "validFrom" || id === "validTo";
  const fields = fieldsOf(list).map((field) => {
    const place = at(field);
    const shown = textIn(place.value, view.locale);
    if (field.id === list.named && shown)
      return html`${opensAt(view, place.place, field)}`;
    if (told.has(field.id) || (list.dated && isDay(field.id))) {
      // Its words stand beside the name; what is open in it, or is no such value, stands here.
      const odd =
        isDay(field.id) &&
        place.value !== undefined &&
        valueText(view, field, place.value) === JSON.stringify(place.value);
      return html`${opensAt(view, place.place, field)}${
        odd ? asStored(place.value) : nothing
      }`;
    }
    return readView(view, field, place);
  });
  return html`<dl class="pairs">${fields}</dl>`;
}

function daysNotice(): TemplateResult {
  return html`<p class="alert small">
    ${msg(
      "Viimeinen päivä on ennen ensimmäistä. Molemmat ovat tallessa: korjaa se, joka on väärin.",
      { id: "record.ends-first" },
    )}
  </p>`;
}

function toolsView(
  view: RecordView,
  list: RecordList,
  rows: readonly Row[],
  row: Row,
  place: string,
  isEdited: boolean,
): TemplateResult {
  const name = rowName(view, list, row);
  const at = rows.indexOf(row);
  const up = msg(str`Siirrä ylös: ${name}`, { id: "record.move-up" });
  const down = msg(str`Siirrä alas: ${name}`, { id: "record.move-down" });
  const move = (by: -1 | 1, label: string, isOff: boolean) =>
    html`<button
      class="icon"
      data-move=${by}
      aria-label=${label}
      ?disabled=${isOff}
      @click=${() => moveRow(view, list, rows, row, by)}
    >
      ${workIcon(by < 0 ? "up" : "down")}
    </button>`;
  return html`<div class="tools no-print">
    ${list.acts?.(view, row) ?? nothing}
    ${
      isEdited
        ? nothing
        : html`<button
            class="plain small"
            data-open
            aria-label=${msg(str`Muuta: ${name}`, { id: "record.change-named" })}
            @click=${() => view.work.openRow(place)}
          >
            ${msg("Muuta", { id: "record.change" })}
          </button>`
    }
    ${
      rows.length > 1 && !list.unordered
        ? html`${move(-1, up, at === 0)}${move(1, down, at === rows.length - 1)}`
        : nothing
    }
    <button
      class="plain small"
      aria-label=${msg(str`Poista: ${name}`, { id: "record.remove-named" })}
      @click=${() => removeRow(view, list, rows, row)}
    >
      ${msg("Poista", { id: "record.remove" })}
    </button>
  </div>`;
}
