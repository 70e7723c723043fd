import type { Json } from "./json.js";

const DAY = 86_400_000;

/** The number of a day, for counting days; undefined for what is no day of the calendar. */
export function dayNumber(day: Json | undefined): number | undefined {
  const match =
    typeof day === "string" ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) : null;
  if (!match) return undefined;
  const [year, month, date] = match.slice(1).map(Number) as [
    number,
    number,
    number,
  ];
  const found = new Date(0);
  // Not Date.UTC, which takes the years 0 to 99 for those of a century ago.
  found.setUTCFullYear(year, month - 1, date);
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === date
    ? found.getTime() / DAY
    : undefined;
}

/** The day that a number stands for: the inverse of {@link dayNumber}. */
export function dayAt(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}
