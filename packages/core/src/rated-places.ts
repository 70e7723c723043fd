import type { JsonObject } from "./json.js";
import { encodeSegment } from "./target.js";
import { indicatorsOf, itemsOf, rowIn, rowsOf } from "./template.js";
import type { Template } from "./types.js";

/** A place that a template asks for, without `own/` and language, and whether something stands there. */
export type AskedPlace = readonly [target: string, answered: boolean];

/**
 * The places that a framework asks for: a rating of what has a scale, else a
 * figure for each indicator. A heading asks for nothing.
 *
 * @param answers `content`, or one person's own answers in it
 */
export function ratedPlaces(
  template: Template,
  answers: JsonObject,
): readonly AskedPlace[] {
  const rows = new Map(rowsOf(answers, "ratings").map((row) => [row.id, row]));
  return itemsOf(template).flatMap((item): AskedPlace[] => {
    const row = rows.get(item.id);
    const place = `ratings/${encodeSegment(item.id)}`;
    if (item.scale !== undefined)
      return [[`${place}/rating`, row?.["rating"] !== undefined]];
    return indicatorsOf(item).map(({ id }) => [
      `${place}/values/${encodeSegment(id)}/value`,
      rowIn(row, "values", id)?.["value"] !== undefined,
    ]);
  });
}
