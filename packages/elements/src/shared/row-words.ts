import {
  isLanguageMap,
  isObject,
  isRows,
  textIn,
  type Json,
  type JsonObject,
  type Row,
} from "@askelmat/core";
import type { View } from "../base/view.js";
import { organisationName } from "../elo-worksheet/organisations.js";
import { formatDate, formatList } from "../locale/format.js";
import { membersAt } from "./row-columns.js";
import { plainText } from "./text.js";

/** What is asked of a document to read its answers. */
export type Said = Pick<View, "template" | "content" | "locale">;

/** Any value as it can be read: texts in the reader's language, rows by what they hold. */
export function plainWords(view: Said, value: Json | undefined): string {
  if (typeof value === "string")
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : value;
  if (isLanguageMap(value)) return textIn(value, view.locale)?.text ?? "";
  if (isRows(value)) return formatList(value.map((row) => rowWords(view, row)));
  // A row elsewhere that an answer points at is known by its words.
  if (isObject(value) && value["row"] !== undefined && value["text"])
    return plainWords(view, value["text"]);
  if (isObject(value))
    return rowWords(view, { id: "", ...(value as JsonObject) });
  return JSON.stringify(value);
}

/** Members of a row that say where it stands, and nothing else. */
export const STRUCTURE = new Set(["id", "position", "in", "from", "hidden"]);

/**
 * A row by what is written in it, in the order of its columns, the first text
 * without its column's name; a row that only points at something by what that is called.
 *
 * @param place of the list
 */
export function rowWords(view: Said, row: Row, place = ""): string {
  const fields = new Set(
    Object.keys(row).filter((name) => !STRUCTURE.has(name)),
  );
  if (fields.size === 0) return organisationName(view, row.id);
  const words: string[] = [];
  for (const { field, title } of membersAt(view.template, place)) {
    if (!fields.delete(field)) continue;
    const said = plainWords(view, row[field]);
    const name = plainText(title);
    words.push(words.length > 0 && name ? `${name}: ${said}` : said);
  }
  for (const field of fields) words.push(plainWords(view, row[field]));
  return words.join(" · ");
}
