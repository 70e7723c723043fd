import { isObject, type JsonObject } from "./json.js";
import { isLanguageTag } from "./target.js";

/** A row of a list in content: whatever it holds, it has an id. */
export type Row = JsonObject & { readonly id: string };

/** A non-empty list of objects with ids is rows; any other array is one value. */
export function isRows(value: unknown): value is readonly Row[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (row: unknown) =>
        isObject(row) && typeof row["id"] === "string" && row["id"] !== "",
    )
  );
}

/** An object whose members are all language tags with texts is a text in languages. */
export function isLanguageMap(value: unknown): value is JsonObject {
  if (!isObject(value)) return false;
  const members = Object.entries(value);
  return (
    members.length > 0 &&
    members.every(
      ([lang, text]) =>
        isLanguageTag(lang) && (typeof text === "string" || text === null),
    )
  );
}
