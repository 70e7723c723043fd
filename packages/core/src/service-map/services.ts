import { contentOf } from "../document.js";
import { dayNumber } from "../day-number.js";
import { rowsOf, type Row } from "../template.js";
import type { AskelmatDocument } from "../types.js";

/**
 * The services that there are on a day: begun, and not ended before it. A day
 * that is none neither begins nor ends anything. Standard: SVC-5.
 *
 * @param day `2026-05-21`
 */
export function servicesOn(map: AskelmatDocument, day: string): readonly Row[] {
  const now = dayNumber(day);
  return rowsOf(contentOf(map), "services").filter(({ start, end }) => {
    if (now === undefined) return true;
    const [first, last] = [dayNumber(start), dayNumber(end)];
    return (
      (first === undefined || first <= now) &&
      (last === undefined || last >= now)
    );
  });
}

/** Ids of the rows of a set. */
export function idsIn(row: Row, set: string): readonly string[] {
  return rowsOf(row, set).map(({ id }) => id);
}
