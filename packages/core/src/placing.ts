import { byCodeUnit } from "./json.js";
import type { Placed } from "./position.js";
import type { Row } from "./shape.js";

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";
const KEY = /^[0-9a-z]*[1-9a-z]$/;

/**
 * A position strictly between two others.
 *
 * @param before the earlier position, or undefined for the very start
 * @param after the later position, or undefined for the very end
 * @throws {RangeError} when no position lies between them
 */
export function positionBetween(before?: string, after?: string): string {
  const low = before ?? "";
  if (
    (before !== undefined && !KEY.test(before)) ||
    (after !== undefined && !KEY.test(after)) ||
    (after !== undefined && byCodeUnit(low, after) >= 0)
  )
    throw new RangeError(
      `No position lies between "${String(before)}" and "${String(after)}"; re-key the rows first with placeRow().`,
    );
  return between(low, after);
}

/** Invariant: low < high by code unit, and neither ends in the digit 0. */
function between(low: string, high: string | undefined): string {
  let prefix = "";
  for (let index = 0; ; index++) {
    const from = index < low.length ? DIGITS.indexOf(low[index]!) : 0;
    const to =
      high !== undefined && index < high.length
        ? DIGITS.indexOf(high[index]!)
        : DIGITS.length;
    if (to - from > 1)
      return prefix + DIGITS.charAt(Math.floor((from + to) / 2));
    prefix += DIGITS.charAt(from);
    // One apart: whatever follows `low`'s digit is below `high` already.
    if (to > from) high = undefined;
  }
}

/**
 * The positions to write so that rows stand in the wanted order, leaving alone
 * as many as possible. Standard: Order (the inserter re-keys the later row).
 *
 * @param rows in the wanted order, each with the position it has now
 * @param moved the row that is being placed; it always yields
 */
export function placeRow(
  rows: readonly Placed[],
  moved: string,
): { readonly id: string; readonly position: string }[] {
  const keys = rows.map((row) =>
    row.id !== moved &&
    typeof row.position === "string" &&
    KEY.test(row.position)
      ? row.position
      : undefined,
  );
  const settled = settledTail(rows, keys, moved);
  const changes: { id: string; position: string }[] = [];
  let last: string | undefined;
  for (let index = 0; index < settled; index++) {
    const key = keys[index];
    if (key !== undefined && (last === undefined || key > last)) {
      last = key;
      continue;
    }
    const next = keys
      .slice(index + 1, settled)
      .find(
        (later) => later !== undefined && (last === undefined || later > last),
      );
    last = positionBetween(last, next);
    changes.push({ id: rows[index]!.id, position: last });
  }
  return changes;
}

/** Rows without positions at the end, already in the order of their ids, may stay so. */
function settledTail(
  rows: readonly Placed[],
  keys: readonly (string | undefined)[],
  moved: string,
): number {
  let start = rows.length;
  while (start > 0) {
    const row = rows[start - 1]!;
    const later = rows[start];
    if (keys[start - 1] !== undefined || row.id === moved) break;
    if (typeof row.position === "string") break;
    if (later && byCodeUnit(row.id, later.id) > 0) break;
    start--;
  }
  return start;
}

/** The last of the positions that rows have; undefined when none has one. */
export function lastPosition(rows: readonly Row[]): string | undefined {
  return rows
    .map(({ position }) => position)
    .filter((position) => typeof position === "string" && KEY.test(position))
    .sort()
    .at(-1) as string | undefined;
}
