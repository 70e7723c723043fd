import type { JsonObject } from "./json.js";
import { itemsBelow, outlineOf } from "./outline.js";
import {
  levelsOf,
  ratingOf,
  rowsOf,
  scaleOf,
  type Item,
  type Level,
  type Row,
} from "./template.js";
import type { Template } from "./types.js";

/** How many of the items under a heading have come as far as their scale counts. */
export interface Share {
  /** Items on a level that counts. */
  readonly on: number;
  /** Items that are counted: all but those that do not apply. */
  readonly of: number;
  /** Items that do not apply to those who answer. */
  readonly notApplicable: number;
  /** Of the counted items those without a level: not answered, not known, not assessed. */
  readonly unanswered: number;
}

/**
 * What a heading of a framework derives from the ratings below it, at any
 * depth. Only items on a scale with `shareOf` count, and none with `overall`.
 * "Between" counts when both its levels do. Nothing is stored.
 *
 * Standard: RAT-4.
 *
 * @param answers `content`, or one person's own answers in it
 * @param item the id of the heading
 */
export function shareOf(
  template: Template,
  answers: JsonObject,
  item: string,
): Share {
  const ratings = new Map(rowsOf(answers, "ratings").map((r) => [r.id, r]));
  const share = { on: 0, of: 0, notApplicable: 0, unanswered: 0 };
  for (const one of countedBelow(template, item)) {
    const said = standing(template, one, ratings.get(one.id));
    if (said === "notApplicable") share.notApplicable++;
    else {
      share.of++;
      if (said !== undefined) share[said]++;
    }
  }
  return share;
}

/** The levels that count under a heading: those of each scale in use there, once. */
export function sharedLevels(
  template: Template,
  item: string,
): readonly Level[] {
  const counting = countedBelow(template, item).flatMap((one) => {
    const on = countsOn(template, one);
    return levelsOf(template, one).filter(({ id }) => on.has(id));
  });
  return [...new Set(counting)];
}

function countedBelow(template: Template, item: string): readonly Item[] {
  const outline = outlineOf(template);
  const index = outline.findIndex((one) => one.item.id === item);
  return itemsBelow(outline, index)
    .map((one) => one.item)
    .filter((one) => !one.overall && countsOn(template, one).size > 0);
}

/** The ids of the levels that count on an item's scale. */
function countsOn(template: Template, item: Item): ReadonlySet<unknown> {
  const shared: unknown = scaleOf(template, item)?.shareOf;
  return new Set(Array.isArray(shared) ? shared : []);
}

/** Where an item belongs in the share; undefined on a level that does not count. */
function standing(
  template: Template,
  item: Item,
  row: Row | undefined,
): "on" | "notApplicable" | "unanswered" | undefined {
  const rating = ratingOf(row?.["rating"]);
  if (!rating) return "unanswered";
  if ("unanswered" in rating)
    return rating.unanswered === "not-applicable"
      ? "notApplicable"
      : "unanswered";
  const levels = "level" in rating ? [rating.level] : rating.between;
  const on = countsOn(template, item);
  return levels.every((level) => on.has(level)) ? "on" : undefined;
}
