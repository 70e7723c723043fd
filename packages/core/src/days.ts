import { byCodeUnit, type Json } from "./json.js";

/** The days a document is about. */
export interface Days {
  readonly from: string;
  readonly to: string;
  /** The one day that labels follow. */
  readonly on: string;
}

/** The days from the beginning of a period to its end, or else of the times when something was said. */
export function daysBetween(
  period: Json | undefined,
  times: readonly (Json | undefined)[],
): Days | undefined {
  const named = typeof period === "string" ? daysIn(period) : [];
  const [first] = named;
  if (first) {
    const ends = named.map(({ to }) => to).sort();
    return { from: first.from, to: ends.at(-1)!, on: first.to };
  }
  const said = times
    .map((at) => (typeof at === "string" ? Date.parse(at) : NaN))
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
