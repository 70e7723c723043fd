import { contentOf, voicesOf } from "./document.js";
import { byCodeUnit } from "./json.js";
import type { AskelmatDocument } from "./types.js";

/** The days a document is about. */
export interface Days {
  readonly from: string;
  readonly to: string;
  /** The one day that labels follow. */
  readonly on: string;
}

/**
 * The day whose labels a document shows, `YYYY-MM-DD`: the last day of its
 * period (of the first year, when the period has several), or else of the
 * latest time something was said. Undefined when neither is known.
 * Standard: Code lists.
 */
export function documentDate(document: AskelmatDocument): string | undefined {
  return daysOf(document)?.on;
}

/** The days from the beginning of a document's period to its end, or of what was said. */
export function daysOf(document: AskelmatDocument): Days | undefined {
  const { period } = contentOf(document);
  const named = typeof period === "string" ? daysIn(period) : [];
  const [first] = named;
  if (first) {
    const ends = named.map(({ to }) => to).sort();
    return { from: first.from, to: ends.at(-1)!, on: first.to };
  }
  const said = voicesOf(document)
    .map(({ at }) => (typeof at === "string" ? Date.parse(at) : NaN))
    .filter((time) => !Number.isNaN(time))
    .map((time) => dayOf(time))
    .sort();
  const to = said.at(-1);
  return to === undefined ? undefined : { from: said[0]!, to, on: to };
}

/** The first and the last day of each year, month or day that a period names, in order. */
function daysIn(period: string): { from: string; to: string }[] {
  const named = period.matchAll(
    /\b((?:19|20|21)\d\d)(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?\b/g,
  );
  return [...named]
    .map(([, year, month, day]) => ({
      from: `${year!}-${month ?? "01"}-${day ?? "01"}`,
      to: `${year!}-${month ?? "12"}-${day ?? lastDay(year, month)}`,
    }))
    .sort((a, b) => byCodeUnit(a.from, b.from));
}

function lastDay(year: unknown, month: unknown = 12): string {
  return dayOf(Date.UTC(Number(year), Number(month), 0)).slice(-2);
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
