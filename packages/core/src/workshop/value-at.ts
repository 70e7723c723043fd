import { member, type Json, type JsonObject } from "../json.js";
import { isRows, type Row } from "../shape.js";
import { parseTarget } from "../target.js";

const indexes = new WeakMap<readonly Row[], ReadonlyMap<string, Row>>();

/** A row of a list by its id; looked up, since everybody's rows are asked for place by place. */
export function rowOfList(
  view: JsonObject | undefined,
  list: string,
  id: string,
): Row | undefined {
  const rows = view && member(view, list);
  if (!isList(rows)) return undefined;
  let index = indexes.get(rows);
  if (!index) {
    index = new Map(isRows(rows) ? rows.map((row) => [row.id, row]) : []);
    indexes.set(rows, index);
  }
  return index.get(id);
}

function isList(value: Json | undefined): value is readonly Row[] {
  return Array.isArray(value);
}

/**
 * What a view of content has at a place, which is a field's or a list's target
 * without `own/` and language; undefined when nothing stands there.
 */
export function valueAt(view: JsonObject, place: string): Json | undefined {
  const segments = parseTarget(place)?.segments ?? [];
  let at: JsonObject | undefined = view;
  for (let index = 0; index + 1 < segments.length; index += 2)
    at = rowOfList(at, segments[index]!, segments[index + 1]!);
  const name = segments.at(-1);
  return at && name !== undefined ? member(at, name) : undefined;
}
