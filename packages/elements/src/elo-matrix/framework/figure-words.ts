import {
  figureOf,
  indicatorsOf,
  isDecimal,
  type Indicator,
  type Item,
  type Json,
  type Template,
} from "@askelmat/core";
import { currentLocale, msg } from "../../locale/locale.js";
import { plainText } from "../../shared/text.js";
import { joinedWords, ratingWords } from "../matrix-words.js";
import { levelsFor } from "./states.js";

/** What an indicator is called; its id when the framework does not have it. */
export function indicatorName({ id, label }: Indicator): string {
  return plainText(label) || id;
}

/** How a unit is written beside a figure: as the framework writes it, else its code. */
export function unitWords(unit: unknown, indicator: Indicator): string {
  const own = unit === indicator.unit ? plainText(indicator.unitLabel) : "";
  if (own) return own;
  return unit === "percent" ? "%" : typeof unit === "string" ? unit : "";
}

/** A stored figure in words: `62,5 %`, or why there is none. */
export function figureWords(
  value: Json | undefined,
  indicator: Indicator,
): string {
  const figure = figureOf(value);
  if (!figure || "unanswered" in figure) return ratingWords(value, []);
  const { number, unit } = figure;
  const words = isDecimal(number) ? numberWords(number) : number;
  const after = unitWords(unit, indicator);
  const space = after === "%" && currentLocale() === "en" ? "" : "\u00a0";
  return after ? words + space + after : words;
}

/** A number as people write it here, its thousands apart. */
export function numberWords(number: string): string {
  const english = currentLocale() === "en";
  const [whole = "", part] = number.replace("-", "−").split(".");
  const apart = whole.replace(/\B(?=(\d{3})+$)/g, english ? "," : "\u00a0");
  return part === undefined ? apart : apart + (english ? "." : ",") + part;
}

/** A number as it stands in a field. */
export function fieldWords(number: string): string {
  return isDecimal(number) && currentLocale() !== "en"
    ? number.replace(".", ",")
    : number;
}

/** What is typed, as it is stored: a decimal with a point when it is a number, else as it is. */
export function typedNumber(text: string, unit: string | undefined): string {
  const bare = unit === "percent" ? text.replace(/%\s*$/, "") : text;
  const number = bare
    .replace(/\s/g, "")
    .replace(/^[−–]/, "-")
    .replace(",", ".")
    .replace(/\.$/, ""); // Somebody is on the way to a decimal.
  return isDecimal(number) ? number : text.trim();
}

/** The words for a place inside a figure; undefined at any other place. */
export function figureName(
  item: Item,
  [, , list, id, field]: readonly string[],
  shared: boolean,
): string | undefined {
  if (list !== "values" || id === undefined) return undefined;
  const indicator = indicatorsOf(item).find((one) => one.id === id) ?? { id };
  const note =
    field === "note" ? msg("Huomautus", { id: "matrix.note" }) : undefined;
  return joinedWords(
    [plainText(item.label), indicatorName(indicator), note],
    shared,
  );
}

/** A rating or a figure in words, for the history. */
export function valueWords(
  template: Template,
  item: Item,
  [, , list, id]: readonly string[],
  value: Json,
): string {
  if (list !== "values") return ratingWords(value, levelsFor(template, item));
  const known = indicatorsOf(item).find((one) => one.id === id);
  return figureWords(value, known ?? { id: id ?? "" });
}
