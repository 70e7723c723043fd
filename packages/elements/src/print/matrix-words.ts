import {
  figureOf,
  isDecimal,
  levelsOf,
  ratingOf,
  scaleOf,
  type Indicator,
  type Item,
  type Json,
  type Level,
  type Template,
} from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import type { PrintContent } from "./nodes.js";
import { plain, textsInLine, wordsInLine, type Paper } from "./paper.js";

/** The levels of an item, and whether they go by their names alone: states, such as *met*. */
export interface Levels {
  readonly all: readonly Level[];
  readonly isNamed: boolean;
}

export function levelsFor(template: Template, item: Item): Levels {
  return {
    all: levelsOf(template, item),
    isNamed: scaleOf(template, item)?.shareOf !== undefined,
  };
}

/** The answers that are not a level. */
export const UNANSWERED = ["not-applicable", "dont-know", "not-assessed"];

export function unanswered(paper: Paper, kind: string): PrintContent {
  switch (kind) {
    case "not-applicable":
      return wordsInLine(paper, () =>
        msg("ei sovellu", { id: "print.not-applicable" }),
      );
    case "dont-know":
      return wordsInLine(paper, () =>
        msg("en osaa sanoa", { id: "print.dont-know" }),
      );
    case "not-assessed":
      return wordsInLine(paper, () =>
        msg("ei arvioitu", { id: "print.not-assessed" }),
      );
    default:
      return kind;
  }
}

/** The ranks from 1 that a rating lies on: one, two for between, none for no level. */
export function ranksOf({ all }: Levels, value: Json | undefined) {
  const rating = ratingOf(value);
  if (!rating || "unanswered" in rating) return [];
  const ids = "level" in rating ? [rating.level] : rating.between;
  const ranks = ids.map((id) => all.findIndex((level) => level.id === id) + 1);
  return ranks.includes(0) ? [] : ranks.sort((a, b) => a - b);
}

/** A level by its number and name. */
export function levelName(
  paper: Paper,
  { all, isNamed }: Levels,
  rank: number,
): PrintContent {
  const label = textsInLine(paper, all[rank - 1]?.label);
  return isNamed && label.length > 0 ? label : [`${rank} `, label];
}

/** A rating in words; what the framework lacks is shown as it is stored. */
export function ratingWords(
  paper: Paper,
  levels: Levels,
  value: Json,
): PrintContent {
  const rating = ratingOf(value);
  if (rating && "unanswered" in rating)
    return unanswered(paper, rating.unanswered);
  const [low, high] = ranksOf(levels, value);
  if (low === undefined) return storedWords(paper, value);
  return high === undefined
    ? levelName(paper, levels, low)
    : wordsInLine(paper, () =>
        msg(str`tasojen ${low} ja ${high} välissä`, { id: "print.between" }),
      );
}

function storedWords(paper: Paper, value: Json): PrintContent {
  const stored = JSON.stringify(value);
  return wordsInLine(paper, () =>
    msg(str`${stored} (ei tässä pohjassa)`, { id: "print.stored" }),
  );
}

/** A figure in words: `62,5 %`, or why there is none. */
export function figureWords(
  paper: Paper,
  value: Json,
  indicator: Indicator,
): PrintContent {
  const figure = figureOf(value);
  if (!figure) return storedWords(paper, value);
  if ("unanswered" in figure) return unanswered(paper, figure.unanswered);
  const { number } = figure;
  const unit = unitWords(paper, figure.unit, indicator);
  const isEnglish = paper.languages[0] === "en";
  const shown =
    isDecimal(number) && !isEnglish
      ? number.replace(".", ",").replace("-", "−")
      : number;
  return unit ? `${shown}\u00a0${unit}` : shown;
}

/** How a unit is written beside a figure. */
export function unitWords(
  paper: Paper,
  unit: string | undefined,
  indicator: Indicator,
): string {
  const own = unit === indicator.unit ? plain(paper, indicator.unitLabel) : "";
  return own || (unit === "percent" ? "%" : (unit ?? ""));
}
