import { seal } from "./entry.js";
import { asList, isObject, type Json, type JsonObject } from "./json.js";
import { encodeSegment } from "./target.js";

/**
 * The id under which a row of `names` is erased: that of the entry
 * `{"target": "names/<id>"}`, with the row's `given` when it has one. It is not
 * made of the name, so it tells nothing of it. Who gives a name again after an
 * erasure gives it with a new `given`.
 *
 * Standard: Erasure (ERA-4).
 */
export function nameErasure({ id, given }: JsonObject): string {
  const target = `names/${encodeSegment(typeof id === "string" ? id : "")}`;
  const body = { target, ...(given !== undefined && { given }) };
  return seal(body).id;
}

/** The names of a list without those that were erased here; absent when none stay. */
export function namesWithout(
  names: Json | undefined,
  erased: Json | undefined,
): Json | undefined {
  const gone = new Set(asList(erased));
  if (names === undefined || gone.size === 0) return names;
  const kept = asList(names).filter((row) => !gone.has(keyOf(row)));
  return kept.length > 0 ? kept : undefined;
}

/** Of the ids that somebody erased, those of names that stand in this list. */
export function namesErasedIn(
  names: Json | undefined,
  erased: ReadonlySet<unknown>,
): readonly string[] {
  if (erased.size === 0) return [];
  return asList(names)
    .map(keyOf)
    .filter((id) => erased.has(id));
}

function keyOf(row: Json): string {
  return nameErasure(isObject(row) ? row : {});
}

/** The document with other `names`; without the member when there are none. */
export function withNames<T extends object>(
  document: T,
  names: Json | undefined,
): T {
  const next: Record<string, unknown> = { ...document, names };
  if (names === undefined) delete next["names"];
  return next as T;
}
