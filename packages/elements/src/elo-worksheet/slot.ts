import {
  fieldOf,
  isObject,
  member,
  parseTarget,
  rowIn,
  textIn,
  type Column,
  type JsonObject,
} from "@askelmat/core";
import { placeOf, type Sheet, type Voice } from "./sheet.js";

/** Where an answer is written. */
export interface Slot {
  readonly column: Column;
  /** The row the answer is in, without `own/`. */
  readonly place: string;
  readonly voice: Voice;
  /** That row's members; undefined before the first. */
  readonly row: JsonObject | undefined;
}

/**
 * The target of a text in the language that its field has, and what stands
 * there; undefined when what stands there is no text.
 */
export function textTarget(
  sheet: Sheet,
  { column, place, voice, row }: Slot,
): { readonly target: string; readonly text: string } | undefined {
  const value = row && member(row, fieldOf(column));
  const shown = textIn(value, sheet.locale);
  if (value !== undefined && !shown) return undefined;
  const lang = shown && isObject(value) ? shown.lang : sheet.locale;
  const target = `${voice}${placeOf(place, fieldOf(column))}@${lang}`;
  const typed = sheet.session.typed(target);
  const text = typeof typed === "string" ? typed : (shown?.text ?? "");
  return { target, text };
}

/** The members of a row in the answers being edited. */
export function rowAt(sheet: Sheet, place: string): JsonObject | undefined {
  const { segments = [] } = parseTarget(place) ?? {};
  let found: JsonObject | undefined = sheet.answers;
  for (let index = 0; index + 1 < segments.length; index += 2)
    found = rowIn(found, segments[index]!, segments[index + 1]!);
  return found;
}
