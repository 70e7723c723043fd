import { isObject, member, type Json, type JsonObject } from "../json.js";
import { encodeSegment } from "../target.js";
import {
  itemsOf,
  levelsOf,
  ratingOf,
  rowIn,
  rowsOf,
  type Level,
} from "../template.js";
import type { Template } from "../types.js";
import type { Offer } from "./candidates.js";
import { textOf } from "./text-of.js";

/**
 * For each dimension whose agreed target is above its agreed rating, the state
 * that is wanted: what the framework says of the target level, in all its
 * languages. Nothing where no rating is agreed: nobody knows what is above it.
 */
export function wantedStates(
  document: string,
  content: JsonObject,
  template: Template,
): readonly Offer[] {
  return itemsOf(template).flatMap((item): Offer[] => {
    const row = rowIn(content, "ratings", item.id);
    const rating = row && member(row, "rating");
    const target = row && member(row, "target");
    if (!row || rating === undefined || target === undefined) return [];
    const levels = levelsOf(template, item);
    const [now, wanted] = [levelsAt(rating, levels), levelsAt(target, levels)];
    if (!now || !wanted || heightOf(wanted) <= heightOf(now)) return [];
    const text = wordsOf(item, wanted[1]);
    return text
      ? [
          {
            document,
            row: `ratings/${encodeSegment(item.id)}`,
            list: "goals",
            text,
            rated: { item: item.id, rating, target },
          },
        ]
      : [];
  });
}

/** The lower and the upper level that a rating names; the same twice on a level. */
function levelsAt(
  value: Json,
  levels: readonly Level[],
): readonly [Level, Level] | undefined {
  const rating = ratingOf(value);
  if (!rating || "unanswered" in rating) return undefined;
  const named = "level" in rating ? [rating.level] : rating.between;
  const found = named
    .map((id) => levels.find((level) => level.id === id))
    .filter((level): level is Level => level?.rank !== undefined)
    .sort((a, b) => a.rank! - b.rank!);
  return found.length === named.length ? [found[0]!, found.at(-1)!] : undefined;
}

/** Twice the height, so that between two levels is a whole number too. */
function heightOf([low, high]: readonly [Level, Level]): number {
  return low.rank! + high.rank!;
}

/** What the framework says of the level, or else what the level is called. */
function wordsOf(item: JsonObject, level: Level) {
  const cell = rowsOf(item, "descriptors").find(
    (row) => row["level"] === level.id,
  );
  return (
    textOf(isObject(cell) ? cell["text"] : undefined) ?? textOf(level.label)
  );
}
