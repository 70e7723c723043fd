import { html, nothing, type TemplateResult } from "lit";
import {
  historyOf,
  parseTarget,
  type Json,
  type OpenItem,
} from "@askelmat/core";
import { formatList } from "../locale/format.js";
import { msg, str } from "../locale/locale.js";
import { personLabel } from "../shared/people.js";
import { openAt, tieView } from "../shared/ties.js";
import { withoutVoice } from "../shared/voice.js";
import type { RecordField } from "./form.js";
import { valueText } from "./value-text.js";
import type { RecordView } from "./view.js";

/** What is open at a place or inside it and stands nowhere yet, with what can be chosen. */
export function opensAt(
  view: RecordView,
  place: string,
  field?: RecordField,
): readonly TemplateResult[] {
  return openAt(view, place)
    .filter((item) => !view.shown.has(item))
    .map((item) => openView(view, item, field));
}

/** An open place; those who may settle it are shown how. */
export function openView(
  view: RecordView,
  item: OpenItem,
  field: RecordField | undefined = view.work.fieldAt(item.target),
): TemplateResult {
  view.shown.add(item);
  const settles =
    view.editable &&
    item.why !== "shape" &&
    (item.by === undefined || item.by === view.session.me);
  const seen: RecordView = settles ? view : { ...view, editable: false };
  const isRow = parseTarget(item.target)?.row === true;
  return isRow && item.why === "deleted-and-edited"
    ? deletedRow(seen, item)
    : tieView(seen, item, (value) => shown(view, field, value));
}

function shown(
  view: RecordView,
  field: RecordField | undefined,
  value: Json,
): unknown {
  if (typeof value === "string" && (!field || field.type === "text"))
    return html`<span class="text-read" lang="" dir="auto">${value}</span>`;
  return field ? valueText(view, field, value) : JSON.stringify(value);
}

/** One deleted the row, another wrote in it meanwhile. */
function deletedRow(view: RecordView, item: OpenItem): TemplateResult {
  const { target } = item;
  const deleters = historyOf(view.session.document, target, item.by)
    .filter(({ current, value }) => current && value === null)
    .map(({ by }) => personLabel(view.session, by));
  const who = formatList([...new Set(deleters)]);
  const name = view.work.nameOf(target) ?? "";
  return html`<div
    class="notice warn tie"
    role="group"
    aria-label=${msg(str`Avoin: ${name}`, { id: "record.open-row" })}
    data-place=${withoutVoice(target)}
  >
    <p class="label">
      ${msg(
        str`Avoin: ${who} poisti tämän, mutta siihen on kirjoitettu muuta.`,
        {
          id: "record.deleted-and-edited",
        },
      )}
    </p>
    ${
      view.editable
        ? html`<div class="line">
            <button
              @click=${() => view.edit([{ type: "restore-row", target }])}
            >
              ${msg("Pidä", { id: "record.keep" })}
            </button>
            <button @click=${() => view.edit([{ type: "delete-row", target }])}>
              ${msg("Poista", { id: "record.remove" })}
            </button>
          </div>`
        : nothing
    }
  </div>`;
}
