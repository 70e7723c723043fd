import {
  isDecimal,
  isObject,
  member,
  parseTarget,
  rowsOf,
  textIn,
  type Json,
  type JsonObject,
  type Row,
} from "@askelmat/core";
import { numberWords } from "../elo-matrix/framework/figure-words.js";
import { formatDate, formatList } from "../locale/format.js";
import { currentLocale, msg } from "../locale/locale.js";
import { plainText } from "../shared/text.js";
import { choiceText } from "./choices.js";
import { codeLabel, codeReference } from "./codes.js";
import type {
  AmountAsked,
  PartAsked,
  RecordField,
  RecordWords,
  RowAsked,
  RowsAsked,
} from "./form.js";
import { rowName } from "./row-name.js";

/** A value in one line of words; as it is stored when it has another shape than its field. */
export function valueText(
  words: RecordWords,
  field: RecordField,
  value: Json | undefined,
): string {
  if (value === undefined || value === null) return "";
  return known(words, field, value) ?? JSON.stringify(value);
}

/** A value in words; undefined when it has another shape than its field. */
export function known(
  words: RecordWords,
  field: RecordField,
  value: Json,
): string | undefined {
  switch (field.type) {
    case "text":
      return textIn(value, words.locale) && plainText(value);
    case "line":
    case "link":
      return typeof value === "string" ? value : undefined;
    case "day":
      return isDay(value) ? formatDate(value) : undefined;
    case "clock":
      return isClock(value) ? clockText(value) : undefined;
    case "number":
      return typeof value === "number"
        ? [numberWords(String(value)), field.unit?.()].filter(Boolean).join(" ")
        : undefined;
    case "amount":
      return amountText(words, field, value);
    case "decimal":
      return typeof value === "string" && isDecimal(value)
        ? numberWords(value)
        : undefined;
    case "row":
      return referredText(words, field, value);
    case "rows":
      return partsText(words, field, value);
    case "code": {
      const code = field.reference
        ? codeReference(value)
        : typeof value === "string" && { code: value };
      return code ? codeLabel(words, field.lists, code.code) : undefined;
    }
    case "codes":
      return listText(value, (id) => choiceText(words, field, id));
    case "organisation":
      return typeof value === "string"
        ? organisationText(words, value)
        : undefined;
    case "organisations":
      return listText(value, (id) => organisationText(words, id));
    case "tick":
      return value === true ? msg("kyllä", { id: "record.yes" }) : undefined;
    case "custom":
      return field.words(words, value);
  }
}

function amountText(
  words: RecordWords,
  { list }: AmountAsked,
  value: Json,
): string | undefined {
  if (!isObject(value)) return undefined;
  const { number, unit } = value;
  const said = typeof number === "string" ? numberWords(number) : "";
  const of = typeof unit === "string" ? codeLabel(words, [list], unit) : "";
  return [said, of].filter(Boolean).join("\u00a0") || undefined;
}

/** What the row is called that a value leads to; undefined when it leads to none. */
function referredText(
  words: RecordWords,
  field: RowAsked,
  value: Json,
): string | undefined {
  const row = referredRow(words, field, value);
  return row && rowName(words, field.of, row);
}

/** The row of a list that a value names: `goals/g-1`, or the id alone. */
export function referredRow(
  { content }: Pick<RecordWords, "content">,
  { of: list, bare }: RowAsked,
  value: Json | undefined,
): Row | undefined {
  if (bare) return rowsOf(content, list.id).find(({ id }) => id === value);
  const { segments = [], row } =
    (typeof value === "string" && parseTarget(value)) || {};
  const [name, id, more] = segments;
  return row === true && name === list.id && more === undefined
    ? rowsOf(content, list.id).find((one) => one.id === id)
    : undefined;
}

/** Rows of a row in one line: `31.12.2025: 62; 31.12.2026: 65`. */
function partsText(
  words: RecordWords,
  { fields }: RowsAsked,
  value: Json,
): string | undefined {
  const rows = rowsOf({ value }, "value");
  const parts = rows.map((row) => partText(words, fields, row));
  return rows.length > 0 ? parts.filter(Boolean).join("; ") : undefined;
}

/** One of them. */
export function partText(
  words: RecordWords,
  fields: readonly PartAsked[],
  row: Row,
): string {
  return fields
    .map((field) => valueText(words, field, member(row, field.id)))
    .filter(Boolean)
    .join(" · ");
}

function listText(
  value: Json,
  nameOf: (id: string) => string,
): string | undefined {
  const rows = rowsOf({ value }, "value");
  return rows.length > 0
    ? formatList(rows.map(({ id }) => nameOf(id)))
    : undefined;
}

/** What an organisation is called, here or in the documents at hand; its id when it has no name. */
export function organisationText(
  { content, named }: Pick<RecordWords, "content" | "named">,
  id: string,
): string {
  const row = rowsOf(content, "organisations").find((one) => one.id === id);
  const elsewhere = named?.find((one) => one.id === id);
  return plainText(row?.["name"]) || plainText(elsewhere?.name) || id;
}

/** `2026-02-12` */
export function isDay(value: Json | undefined): value is string {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
}

/** `09:30` */
export function isClock(value: Json | undefined): value is string {
  return typeof value === "string" && /^[0-2]\d:[0-5]\d$/.test(value);
}

function clockText(value: string): string {
  const time = value.replace(/^0/, "");
  return currentLocale() === "en" ? time : time.replace(":", ".");
}

/** From when to when a row holds: `1.3.2012–31.12.2025`; empty when nobody has said. */
export function daysText(row: JsonObject): string {
  const [from, to] = ["validFrom", "validTo"].map((name) => {
    const day = member(row, name);
    return isDay(day) ? formatDate(day) : "";
  });
  return from || to ? `${from ?? ""}–${to ?? ""}` : "";
}
