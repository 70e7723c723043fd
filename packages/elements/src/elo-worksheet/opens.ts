import { html, type TemplateResult } from "lit";
import {
  historyOf,
  parseTarget,
  type Content,
  type Json,
  type OpenItem,
} from "@askelmat/core";
import { formatList } from "../locale/format.js";
import { msg, str } from "../locale/locale.js";
import { personLabel } from "../shared/people.js";
import { openAt, tieView } from "../shared/ties.js";
import { withoutVoice } from "../shared/voice.js";
import type { Sheet } from "./sheet.js";
import { shownValue } from "./shown.js";

/** What is open at a place or inside it and does not stand on the sheet yet. */
export function opensAt(
  sheet: Sheet,
  place: string,
): readonly TemplateResult[] {
  if (!isOpenIn(sheet, place)) return [];
  return openAt(sheet, place)
    .filter((item) => !sheet.shown.has(item))
    .map((item) => openView(sheet, item));
}

const openRows = new WeakMap<Content, ReadonlySet<string>>();

/** True when something may be open in the row that a place stands in; quick to ask of many rows. */
export function isOpenIn({ content }: Sheet, place: string): boolean {
  let rows = openRows.get(content);
  if (!rows) {
    const places = (content.open ?? []).map(({ target }) => target);
    rows = new Set(places.flatMap((at) => rowIn(withoutVoice(at))));
    openRows.set(content, rows);
  }
  return rows.has(rowIn(place).at(-1)!);
}

/** The section of a place and, when it stands in one, its row. */
function rowIn(place: string): readonly [string] | readonly [string, string] {
  const [section = "", row] = place.replace(/@[^@/]*$/, "").split("/");
  return row === undefined ? [section] : [section, `${section}/${row}`];
}

/** An open place with what can be chosen. */
export function openView(sheet: Sheet, item: OpenItem): TemplateResult {
  sheet.shown.add(item);
  const isRow = parseTarget(item.target)?.row === true;
  // Only those who said different things themselves can settle it, and two shapes cannot be one.
  const settles =
    sheet.editable &&
    item.why !== "shape" &&
    (item.by === undefined || item.by === sheet.session.me);
  const view: Sheet = settles
    ? sheet
    : { ...sheet, mode: "read", editable: false };
  return isRow && item.why === "deleted-and-edited"
    ? deletedRow(view, item)
    : tieView(view, item, (value) => openValue(view, value));
}

/** A value that was chosen from, in words: a step's goal as its text. */
function openValue(sheet: Sheet, value: Json): unknown {
  const text =
    typeof value === "object" && value !== null && "text" in value
      ? value["text"]
      : value;
  return shownValue(sheet, text);
}

/** One deleted the row, another wrote in it meanwhile. */
function deletedRow(sheet: Sheet, item: OpenItem): TemplateResult {
  const { target } = item;
  const deleters = historyOf(sheet.session.document, target, item.by)
    .filter(({ current, value }) => current && value === null)
    .map(({ by }) => personLabel(sheet.session, by));
  const who = formatList([...new Set(deleters)]);
  return html`<div
    class="notice warn tie"
    role="group"
    aria-label=${msg("Avoin rivi", { id: "worksheet.open-row" })}
    data-place=${withoutVoice(target)}
  >
    <p class="label">
      ${msg(
        str`Avoin: ${who} poisti rivin, mutta siihen on kirjoitettu muuta.`,
        {
          id: "worksheet.deleted-and-edited",
        },
      )}
    </p>
    ${
      sheet.editable
        ? html`<div class="line">
            <button
              @click=${() => sheet.edit([{ type: "restore-row", target }])}
            >
              ${msg("Pidä rivi", { id: "worksheet.keep-row" })}
            </button>
            <button
              @click=${() => sheet.edit([{ type: "delete-row", target }])}
            >
              ${msg("Poista rivi", { id: "worksheet.remove-row" })}
            </button>
          </div>`
        : ""
    }
  </div>`;
}
