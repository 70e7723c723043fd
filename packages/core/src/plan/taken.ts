import { base32, sha256 } from "../canonical.js";
import { contentOf } from "../document.js";
import { isObject, member, type Json } from "../json.js";
import { encodeSegment, parseTarget } from "../target.js";
import { rowsOf } from "../template.js";
import type { AskelmatDocument } from "../types.js";

/** The lists of a plan whose rows can come from elsewhere, and the letter that their ids begin with. */
export const TAKEN_LISTS = {
  goals: "g",
  measures: "m",
  nonNegotiables: "n",
} as const;

export type TakenList = keyof typeof TAKEN_LISTS;

/** A row of a document, as an origin names it. */
export interface RowPlace {
  readonly document: string;
  readonly row: string;
}

/** One text for a place, to look it up by. */
export function placeKey({ document, row }: RowPlace): string {
  return `${document} ${row}`;
}

/** The place that an `origin`, or another reference, names; undefined when it has another shape. */
export function placeIn(reference: Json | undefined): RowPlace | undefined {
  if (!isObject(reference)) return undefined;
  const [document, row] = ["document", "row"].map((name) =>
    member(reference, name),
  );
  return typeof document === "string" && typeof row === "string"
    ? { document, row }
    : undefined;
}

/**
 * Where a row of a document stands in a plan once it is taken over. The id
 * follows from where it comes from, so that two who take the same row make one.
 */
export function takenTarget(list: TakenList, place: RowPlace): string {
  const id = base32(sha256(placeKey(place))).slice(0, 12);
  return `${list}/${TAKEN_LISTS[list]}-${id}`;
}

/** What a plan has taken from elsewhere. */
export interface Taken {
  /** The rows that are there, as targets. */
  readonly rows: ReadonlySet<string>;
  /** Rows that are or were there. */
  readonly known: ReadonlySet<string>;
  /** Targets by the key of the place that they come from. */
  readonly byOrigin: ReadonlyMap<string, string>;
  /** The same of rows that were there, and were taken out. */
  readonly gone: ReadonlyMap<string, string>;
}

/** Reads it off a plan, once. */
export function takenIn(plan: AskelmatDocument): Taken {
  const content = contentOf(plan);
  const rows = new Set<string>();
  const byOrigin = new Map<string, string>();
  for (const list of Object.keys(TAKEN_LISTS))
    for (const row of rowsOf(content, list)) {
      const target = `${list}/${encodeSegment(row.id)}`;
      rows.add(target);
      const place = placeIn(row["origin"]);
      // Of several rows from one place the first in order stands for it.
      if (place && !byOrigin.has(placeKey(place)))
        byOrigin.set(placeKey(place), target);
    }
  const known = new Set(rows);
  const gone = new Map<string, string>();
  for (const { target, value } of plan.entries) {
    const [list, id, field] = (typeof target === "string" &&
      parseTarget(target)?.segments) || [""];
    if (id === undefined || !Object.hasOwn(TAKEN_LISTS, list!)) continue;
    const row = `${list!}/${encodeSegment(id)}`;
    known.add(row);
    const place = field === "origin" ? placeIn(value) : undefined;
    if (place && !rows.has(row)) gone.set(placeKey(place), row);
  }
  return { rows, known, byOrigin, gone };
}

/** Where a place's row stands, stood or would stand, and which of these. */
export function standingIn(
  taken: Taken,
  list: TakenList,
  place: RowPlace,
): {
  readonly target: string;
  readonly standing: "new" | "taken" | "removed";
} {
  const found = taken.byOrigin.get(placeKey(place));
  if (found?.startsWith(`${list}/`) === true)
    return { target: found, standing: "taken" };
  const target = takenTarget(list, place);
  if (taken.rows.has(target)) return { target, standing: "taken" };
  return { target, standing: taken.known.has(target) ? "removed" : "new" };
}
