import { html, nothing, type TemplateResult } from "lit";
import { encodeSegment, member } from "@askelmat/core";
import { fieldView } from "./field-view.js";
import type { FieldAt, RecordField, RecordSection } from "./form.js";
import { listView } from "./list-view.js";
import type { RecordView } from "./view.js";

/** A section: its heading, single fields, rows, and what the tool draws itself. */
export function sectionView(
  view: RecordView,
  section: RecordSection,
): TemplateResult {
  const { fields = [], list, hint, before, after, instead } = section;
  const asked = fields.map((field) =>
    fieldView(view, field, atTop(view, field)),
  );
  const isEmpty = !list && asked.every((one) => one === nothing);
  return html`<section data-section=${section.id}>
    <h3>${section.title()}</h3>
    ${hint && view.editable ? html`<p class="quiet">${hint()}</p>` : nothing}
    ${before?.(view) ?? nothing}
    ${
      fields.length === 0 || (isEmpty && !view.editable)
        ? nothing
        : view.editable
          ? html`<div class="asks">${asked}</div>`
          : html`<dl class="pairs">${asked}</dl>`
    }
    ${instead?.(view) ?? (list ? listView(view, list) : nothing)}
    ${after?.(view) ?? nothing}
  </section>`;
}

/** Where a field of the document itself stands. */
export function atTop(view: RecordView, { id }: RecordField): FieldAt {
  return {
    place: encodeSegment(id),
    value: member(view.content, id),
    row: view.content,
    where: "",
  };
}
