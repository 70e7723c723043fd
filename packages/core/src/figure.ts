import { isObject, type Json } from "./json.js";
import type { Target } from "./target.js";

/** What an indicator is filled with: a number in a unit, or why there is none. */
export type Figure =
  | { readonly number: string; readonly unit?: string }
  | { readonly unanswered: string };

/** A stored figure; undefined when it has another shape (kept, shown as it is). Standard: RAT-5. */
export function figureOf(value: Json | undefined): Figure | undefined {
  if (!isObject(value)) return undefined;
  const { number, unit, unanswered } = value;
  if (typeof number === "string")
    return typeof unit === "string" ? { number, unit } : { number };
  return typeof unanswered === "string" ? { unanswered } : undefined;
}

/** True for a number as it is stored: `62.5`, `-3`. Another text is kept, and reported (R11). */
export function isDecimal(text: string): boolean {
  return /^-?[0-9]+(\.[0-9]+)?$/.test(text);
}

/** True for a decimal number, and for a reason why there is none. */
export function isFigure(value: Json): boolean {
  const figure = figureOf(value);
  if (figure === undefined) return false;
  return "unanswered" in figure || isDecimal(figure.number);
}

/** True at `ratings/<item>/values/<indicator>/value`, shared or somebody's own. */
export function isFigurePlace({ segments, lang, row }: Target): boolean {
  const [list, , inner, , field] = segments;
  return (
    segments.length === 5 &&
    !row &&
    lang === undefined &&
    list === "ratings" &&
    inner === "values" &&
    field === "value"
  );
}
