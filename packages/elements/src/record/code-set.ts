import { html, nothing, type TemplateResult } from "lit";
import {
  encodeSegment,
  member,
  newId,
  rowsOf,
  type Json,
  type Row,
} from "@askelmat/core";
import { formatList } from "../locale/format.js";
import { msg, str } from "../locale/locale.js";
import { codeLabel, codesFor, isForeign, listAt } from "./codes.js";
import type { CustomAsked, FieldAt, RecordWords, Say } from "./form.js";
import { hintId, hintView, labelWords } from "./label.js";
import { asStored } from "./shown.js";
import type { RecordView } from "./view.js";
import { plainText } from "../shared/text.js";
import { textField } from "../shared/text-field.js";
import { workIcon } from "../shared/work-icons.js";

/** A set named by codes of a list, where what has no code is named by hand. */
export interface CodeSet {
  readonly id: string;
  /** The id of the code list. */
  readonly list: string;
  /** What the ids of rows without a code begin with. */
  readonly prefix: string;
  readonly label: Say;
  /** The word over the choices: `Lisää teema`. */
  readonly add: Say;
  /** The label of one that is named by hand: `Oma teema`. */
  readonly own: Say;
  readonly hint?: Say;
}

/** A set of codes as a field: chips, a choice for one more, and a text for each that is named by hand. */
export function codeSet(set: CodeSet): CustomAsked {
  const { id, label, hint } = set;
  return {
    id,
    type: "custom",
    label,
    ...(hint && { hint }),
    draw: (view, at) =>
      view.editable ? control(view, set, at) : read(view, set, at.value),
    words: (words, value) => setWords(words, set, value),
  };
}

/** What a row of a set is called. */
export function memberWords(
  words: RecordWords,
  list: string,
  row: Row,
): string {
  return plainText(member(row, "label")) || codeLabel(words, [list], row.id);
}

/** A set in one line; as it is stored when it is none. */
export function setWords(
  words: RecordWords,
  { id, list }: Pick<CodeSet, "id" | "list">,
  value: Json,
): string {
  const rows = rowsOf({ [id]: value }, id);
  return rows.length > 0
    ? formatList(rows.map((row) => memberWords(words, list, row)))
    : JSON.stringify(value);
}

function read(
  view: RecordView,
  { id, list }: CodeSet,
  value: Json | undefined,
): unknown {
  if (value === undefined || value === null) return nothing;
  const rows = rowsOf({ [id]: value }, id);
  if (rows.length === 0) return asStored(value);
  return html`<ul class="words">
    ${rows.map(
      (row) =>
        html`<li dir="auto">
          ${memberWords(view, list, row)}${foreignMark(view, list, row)}
        </li>`,
    )}
  </ul>`;
}

function control(view: RecordView, set: CodeSet, at: FieldAt): TemplateResult {
  const { place, value } = at;
  const rows = rowsOf(at.row, set.id);
  const named = rows.filter((row) => isNamed(set, row));
  const chosen = rows.filter((row) => !isNamed(set, row));
  const isMisfit = value !== undefined && value !== null && rows.length === 0;
  const id = `f:${place}`;
  return html`<div class="field asked wide code-set" data-place=${place}>
    <span class="small label" id="${id}:label">${labelWords(set, at)}</span>
    ${
      chosen.length > 0
        ? html`<ul class="chips" aria-labelledby="${id}:label">
            ${chosen.map((row) => chip(view, set, place, row))}
          </ul>`
        : nothing
    }
    ${named.map((row) => namedRow(view, set, place, row))}
    ${chooser(view, set, place, rows)} ${isMisfit ? asStored(value) : nothing}
    ${hintView(set, place)}
  </div>`;
}

function chooser(
  view: RecordView,
  set: CodeSet,
  place: string,
  rows: readonly Row[],
): TemplateResult {
  const there = new Set(rows.map(({ id }) => id));
  const list = listAt(view, set.list);
  const codes = list ? codesFor(list, view.on ?? view.today) : [];
  const add = (event: Event) => {
    const select = event.target as HTMLSelectElement;
    const { value } = select;
    select.value = "";
    if (value === "") return;
    const isOwn = value === "other";
    const target = `${place}/${encodeSegment(isOwn ? newId(set.prefix) : value)}`;
    view.edit([{ type: "add-row", target }]);
    if (isOwn)
      view.work.focusNext((root) =>
        root.querySelector<HTMLElement>(
          `[data-row="${CSS.escape(target)}"] :is(input, textarea)`,
        ),
      );
    else {
      const name = codeLabel(view, [set.list], value);
      view.work.say(() => msg(str`Lisätty: ${name}`, { id: "record.added" }));
    }
  };
  const id = `f:${place}`;
  return html`<div class="line">
    <label class="small quiet" for=${id}>${workIcon("add")} ${set.add()}</label>
    <select
      id=${id}
      class="adds"
      aria-describedby=${hintId(set, place)}
      @change=${add}
    >
      <option value="">${msg("– valitse –", { id: "record.choose" })}</option>
      ${codes
        .filter((code) => !there.has(code.id))
        .map(
          (code) =>
            html`<option value=${code.id}>
              ${indent(code)}${plainText(code.label) || code.id}
            </option>`,
        )}
      <option value="other">
        ${msg("muu, jonka nimeät itse", { id: "record.other" })}
      </option>
    </select>
  </div>`;
}

/** How far under another one it stands, where the list is a tree. */
function indent(code: Row): string {
  const { depth } = code;
  return typeof depth === "number" ? "\u2003".repeat(depth) : "";
}

function chip(
  view: RecordView,
  set: CodeSet,
  place: string,
  row: Row,
): TemplateResult {
  return html`<li class="chip">
    <span dir="auto">${memberWords(view, set.list, row)}</span>${foreignMark(
      view,
      set.list,
      row,
    )}${removal(view, set, place, row)}
  </li>`;
}

/** One that is named by hand: what it is called, in the reader's language. */
function namedRow(
  view: RecordView,
  set: CodeSet,
  place: string,
  row: Row,
): TemplateResult {
  const target = `${place}/${encodeSegment(row.id)}`;
  return html`<div class="line named" data-row=${target} data-place=${target}>
    <div class="grow">
      ${textField(view, {
        place: `${target}/label`,
        label: html`${set.own()}`,
        oneLine: true,
        value: member(row, "label"),
      })}
    </div>
    ${removal(view, set, place, row)}
  </div>`;
}

function removal(
  view: RecordView,
  set: CodeSet,
  place: string,
  row: Row,
): TemplateResult {
  const name =
    plainText(member(row, "label")) || memberWords(view, set.list, row);
  const remove = () => {
    const target = `${place}/${encodeSegment(row.id)}`;
    view.edit([{ type: "delete-row", target }]);
    view.work.say(() =>
      msg(str`Poistettu: ${name}`, { id: "record.taken-away" }),
    );
    view.work.focusNext((root) =>
      root.querySelector<HTMLElement>(`#${CSS.escape(`f:${place}`)}`),
    );
  };
  return html`<button
    class="icon"
    aria-label=${msg(str`Poista ${name}`, { id: "record.take-away" })}
    @click=${remove}
  >
    ${workIcon("close")}
  </button>`;
}

/** True for a row that is, or may be, named by hand. */
function isNamed({ prefix }: CodeSet, row: Row): boolean {
  return (
    member(row, "label") !== undefined ||
    new RegExp(`^${prefix}-[a-z2-7]{12}$`).test(row.id)
  );
}

function foreignMark(view: RecordView, list: string, row: Row): unknown {
  return member(row, "label") === undefined && isForeign(view, [list], row.id)
    ? html` <span class="missing"
        >${msg("ei luettelossa", { id: "record.foreign-code" })}</span
      >`
    : nothing;
}
