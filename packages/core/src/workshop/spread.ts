import { canonical } from "../canonical.js";
import { figureOf, isDecimal } from "../figure.js";
import { byCodeUnit, isObject, type Json } from "../json.js";
import { ratingOf, type Level } from "../template.js";
import {
  compareDecimals,
  plainDecimal,
  subtractDecimals,
  thousandthsApart,
} from "./decimals.js";
import type { Spread, SpreadCount } from "./types.js";

/** Where an answer lies. Two with the same `key` lie on the same spot. */
export interface Position {
  readonly key: string;
  /** Halves of a step from the lowest level; of a figure the decimal. */
  readonly halves?: number;
  readonly levels?: readonly string[];
  readonly number?: string;
  readonly unit?: string;
}

/** The levels lowest first: by rank when all have one, else as the form has them. Standard: RAT-1. */
export function byRank(levels: readonly Level[]): readonly Level[] {
  return levels.every(({ rank }) => typeof rank === "number")
    ? [...levels].sort((a, b) => a.rank! - b.rank!)
    : levels;
}

/** Where a rating lies on levels given lowest first; undefined when it does not. */
export function positionOf(
  levels: readonly Level[],
  value: Json | undefined,
): Position | undefined {
  const rating = ratingOf(value);
  if (!rating || "unanswered" in rating) return undefined;
  const named = "level" in rating ? [rating.level] : rating.between;
  const steps = named.map((id) => levels.findIndex((level) => level.id === id));
  const low = Math.min(...steps);
  const high = Math.max(...steps);
  // Between two that are no neighbours is nowhere that could be pointed at.
  if (low < 0 || high - low > 1) return undefined;
  const on = levels.slice(low, high + 1).map(({ id }) => id);
  return { key: on.join("/"), halves: low + high, levels: on };
}

/** Where a figure lies; one without a unit is in the indicator's. */
export function figurePosition(
  unitAsked: string | undefined,
  value: Json | undefined,
): Position | undefined {
  const figure = figureOf(value);
  if (!figure || "unanswered" in figure || !isDecimal(figure.number))
    return undefined;
  const { number, unit = unitAsked } = figure;
  return {
    key: `${plainDecimal(number)} ${unit ?? ""}`,
    number,
    ...(unit !== undefined && { unit }),
  };
}

/** Who is at a position: people who count there, and all who said it. */
export interface Placed {
  readonly position: Position;
  readonly people: number;
  readonly by: readonly string[];
}

/** How people lie on a scale; undefined when nobody has a position. */
export function spreadOf(
  placed: readonly Placed[],
  levels: readonly Level[] | undefined,
): Spread | undefined {
  if (placed.length === 0) return undefined;
  return levels ? onLevels(placed, levels.length) : ofFigures(placed);
}

function onLevels(placed: readonly Placed[], levels: number): Spread {
  const counts = [...placed]
    .sort((a, b) => a.position.halves! - b.position.halves!)
    .map((one) => countOf(one, one.position.halves! / 2 + 1));
  const [lowest, highest] = [counts[0]!, counts.at(-1)!];
  const steps = highest.at - lowest.at;
  const width = levels > 1 ? Math.round((1000 * steps) / (levels - 1)) : 0;
  return { counts, lowest, highest, steps, width };
}

function ofFigures(placed: readonly Placed[]): Spread {
  const units = [
    ...new Set(placed.map(({ position }) => position.unit)),
  ].sort();
  const counts = [...placed]
    .sort(
      ({ position: a }, { position: b }) =>
        units.indexOf(a.unit) - units.indexOf(b.unit) ||
        compareDecimals(a.number!, b.number!),
    )
    .map((one, index) => countOf(one, index + 1));
  // What cannot be compared is farthest apart: it needs a word first.
  if (units.length > 1) return { counts, width: 1000 };
  const [lowest, highest] = [counts[0]!, counts.at(-1)!];
  const ends = [highest.number!, lowest.number!] as const;
  const difference = subtractDecimals(...ends);
  return {
    counts,
    lowest,
    highest,
    ...(difference !== undefined && { difference }),
    width: thousandthsApart(...ends, lowest.unit === "percent"),
  };
}

function countOf({ position, people, by }: Placed, at: number): SpreadCount {
  const { levels, number, unit } = position;
  return {
    at,
    ...(levels && { levels }),
    ...(number !== undefined && { number }),
    ...(unit !== undefined && { unit }),
    people,
    by,
  };
}

/** What two choices are compared by: of a set what is in it, not where. */
export function choiceKey(value: Json): string {
  if (!Array.isArray(value)) return canonical(value);
  const names = (value as readonly Json[]).map((one) =>
    canonical(isObject(one) ? (one["id"] ?? one) : one),
  );
  return names.sort(byCodeUnit).join(" ");
}
