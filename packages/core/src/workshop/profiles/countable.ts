import { isObject, type Json } from "../../json.js";
import { figureOf, isDecimal } from "../../figure.js";
import { outlineOf } from "../../outline.js";
import { parseTarget } from "../../target.js";
import {
  columnsOf,
  fieldOf,
  indicatorsOf,
  levelsOf,
  ratingOf,
  rowsOf,
  sectionsOf,
} from "../../template.js";
import type { Entry, Template } from "../../types.js";
import type { LeftWhat } from "./types.js";

/** The reasons for not answering that the standard has. */
const UNANSWERED = ["dont-know", "not-applicable", "not-assessed", "not-mine"];

const DAY = /^\d{4}-\d\d-\d\d$/;
const PERIOD = /^\d{4}(-\d\d){0,2}$/;

/** What becomes of an entry in statistics: a value that is counted, or why it is none. */
export type Counted = { readonly value: Json } | { readonly left: LeftWhat };

/**
 * Tells what can be counted from everything else: only codes, levels, figures
 * and days at places that the template has, written as the standard writes
 * them. Nothing that somebody may have written freely gets through.
 */
export class Countable {
  readonly #levels = new Map<string, ReadonlySet<string>>();
  readonly #units = new Set<string>();
  readonly #figures = new Set<string>();
  readonly #sections = new Set<string>();
  readonly #days = new Set<string>();
  readonly #tables = new Map<string, ReadonlySet<string>>();

  constructor(template: Template) {
    for (const { item } of outlineOf(template)) {
      const levels = levelsOf(template, item).map(({ id }) => id);
      this.#levels.set(item.id, new Set(levels));
      for (const { id, unit } of indicatorsOf(item)) {
        this.#figures.add(`${item.id}/${id}`);
        if (unit !== undefined) this.#units.add(unit);
      }
    }
    for (const section of sectionsOf(template)) {
      this.#sections.add(section.id);
      const rows = rowsOf(section, "rows").map(({ id }) => id);
      this.#tables.set(section.id, new Set(rows));
      for (const column of columnsOf(section))
        if (column.type === "date")
          this.#days.add(`${section.id}/${fieldOf(column)}`);
    }
  }

  /** True for a row that the template has, so that its id stays. */
  hasRow(section: string, row: string): boolean {
    return this.#tables.get(section)?.has(row) ?? false;
  }

  look({ target, value }: Entry): Counted {
    const { segments, lang, row } = parseTarget(target)!;
    const [list, id, field, inner, last] = segments as [string, ...string[]];
    if (list === "period" && typeof value === "string" && PERIOD.test(value))
      return { value };
    if (list === "comments") return { left: "comments" };
    if (list === "contributors" && field === undefined) return { left: "rows" };
    if (list === "contributors" || list === "organisations")
      return { left: field === "role" ? "roles" : "organisations" };
    if (lang !== undefined)
      return { left: field === "reason" ? "reasons" : "texts" };
    if (row) return { left: "rows" };
    if (list === "ratings" && id !== undefined) {
      if (segments.length === 3 && (field === "rating" || field === "target"))
        return this.#rating(id, value);
      if (field === "values" && last === "value")
        return this.#figure(`${id}/${inner!}`, value);
    }
    if (segments.at(-1) === "unanswered")
      return this.#has(segments) &&
        typeof value === "string" &&
        UNANSWERED.includes(value)
        ? { value }
        : { left: "unread" };
    if (segments.length === 3 && this.#days.has(`${list}/${field!}`))
      return typeof value === "string" && DAY.test(value)
        ? { value }
        : { left: "unread" };
    if (isOrder(segments.at(-1)!)) return { left: "rows" };
    if (segments.length === 1) return { left: "about" };
    return { left: typeof value === "string" ? "texts" : "unread" };
  }

  /** `goals/g-1/unanswered`, `sections/goals/unanswered`. */
  #has([list, id, , ...more]: readonly string[]): boolean {
    if (more.length > 0) return false;
    return this.#sections.has(list === "sections" ? id! : list!);
  }

  #rating(item: string, value: Json): Counted {
    const levels = this.#levels.get(item);
    const rating = ratingOf(value);
    if (!levels || !rating || !isObject(value)) return { left: "unread" };
    if ("unanswered" in rating)
      return UNANSWERED.includes(rating.unanswered)
        ? { value: { unanswered: rating.unanswered } }
        : { left: "unread" };
    const named = "level" in rating ? [rating.level] : rating.between;
    if (!named.every((level) => levels.has(level))) return { left: "unread" };
    return {
      value:
        "level" in rating ? { level: rating.level } : { between: [...named] },
    };
  }

  #figure(place: string, value: Json): Counted {
    const figure = figureOf(value);
    if (!figure || !this.#figures.has(place)) return { left: "unread" };
    if ("unanswered" in figure)
      return UNANSWERED.includes(figure.unanswered)
        ? { value: { unanswered: figure.unanswered } }
        : { left: "unread" };
    const { number, unit } = figure;
    const isKnown = unit === undefined || this.#units.has(unit);
    return isDecimal(number) && isKnown
      ? { value: { number, ...(unit !== undefined && { unit }) } }
      : { left: "unread" };
  }
}

function isOrder(field: string): boolean {
  return ["position", "in", "hidden", "settled", "about"].includes(field);
}
