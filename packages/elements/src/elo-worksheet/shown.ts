import { html, nothing, type TemplateResult } from "lit";
import {
  columnsOf,
  fieldOf,
  isLanguageMap,
  isObject,
  member,
  rowsOf,
  textIn,
  type Column,
  type Json,
  type JsonObject,
  type Row,
} from "@askelmat/core";
import type { View } from "../base/view.js";
import { formatDate, formatList } from "../locale/format.js";
import { languageName, plainText } from "../shared/text.js";
import { organisationName } from "./organisations.js";

/** What a row says in a column, to be read; nothing when it says nothing. */
export function shownCell(
  view: View,
  column: Column,
  row: JsonObject | undefined,
): TemplateResult | typeof nothing {
  if (!row) return nothing;
  const value = member(row, fieldOf(column));
  switch (column.type) {
    case "number":
      return nothing;
    case "parties":
      return shownParties(view, column, row);
    case "list":
      return shownItems(view, column, row);
    case "date":
      return typeof value === "string"
        ? html`<span>${formatDate(value)}</span>`
        : shownValue(view, value);
    case "reference":
      return shownValue(
        view,
        isObject(value) ? (value["text"] ?? value) : value,
      );
    default:
      return shownValue(view, value);
  }
}

/** Any stored value: a text as a text, anything else as what is stored. */
export function shownValue(
  view: View,
  value: Json | undefined,
): TemplateResult | typeof nothing {
  if (value === undefined || value === null) return nothing;
  const shown = textIn(value, view.locale);
  if (!shown) return html`<code>${JSON.stringify(value)}</code>`;
  const lang = isLanguageMap(value) ? shown.lang : undefined;
  return html`${
      shown.missing
        ? html`<span class="lang small">${languageName(shown.lang)}</span>`
        : nothing
    }
    <span class="text-read" lang=${lang ?? ""} dir="auto">${shown.text}</span>`;
}

/** What stands where words belong and is none: shown, so that it is not written over unseen. */
export function shownMisfit(
  view: View,
  value: Json | undefined,
): TemplateResult | typeof nothing {
  return textIn(value, view.locale) ? nothing : shownValue(view, value);
}

/** A column's roles; a column without any keeps its set under its own name. */
export function rolesOf(column: Column): readonly Row[] {
  const roles = rowsOf(column, "roles");
  const self: Row = {
    id: fieldOf(column),
    ...(column.title && { title: column.title }),
  };
  return roles.length > 0 ? roles : [self];
}

function shownParties(
  view: View,
  column: Column,
  row: JsonObject,
): TemplateResult | typeof nothing {
  const roles = rolesOf(column).filter(({ id }) => rowsOf(row, id).length > 0);
  if (roles.length === 0) return nothing;
  return html`${roles.map(({ id, title }) => {
    const names = rowsOf(row, id).map((party) =>
      organisationName(view, party.id),
    );
    return html`<div>
      ${
        rolesOf(column).length > 1
          ? html`<span class="label small">${plainText(title)}: </span>`
          : nothing
      }<span dir="auto">${formatList(names)}</span>
    </div>`;
  })}`;
}

function shownItems(
  view: View,
  column: Column,
  row: JsonObject,
): TemplateResult | typeof nothing {
  const items = rowsOf(row, fieldOf(column));
  if (items.length === 0) return nothing;
  const [first, ...rest] = columnsOf(column);
  return html`<ol class="items said">
    ${items.map(
      (item) =>
        html`<li>
          ${first ? shownCell(view, first, item) : nothing}
          ${rest.map((inner) => {
            const shown = shownCell(view, inner, item);
            return shown === nothing
              ? nothing
              : html`<div class="pair">
                  <span class="label small">${plainText(inner.title)}:</span>
                  ${shown}
                </div>`;
          })}
        </li>`,
    )}
  </ol>`;
}
