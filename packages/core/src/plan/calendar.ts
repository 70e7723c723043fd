import { contentOf } from "../document.js";
import { daysBetween } from "../days.js";
import type { Json } from "../json.js";
import type { Row } from "../shape.js";
import { encodeSegment } from "../target.js";
import { rowsOf } from "../template.js";
import { textIn, type ShownText } from "../text.js";
import type { AskelmatDocument } from "../types.js";
import { calendarLine, escapedText } from "./calendar-lines.js";
import { dayAt, dayNumber } from "./days.js";
import { followUpsIn, statusOf } from "./status.js";

/** What an entry of the calendar tells of. */
export type CalendarSort = "start" | "end" | "follow-up" | "event";

export interface CalendarOptions {
  /** RFC 3339 time in UTC, for DTSTAMP: when the calendar is written. */
  readonly stamp: string;
  /** The language of the texts; another one where it is missing. */
  readonly lang: string;
  /** What stands in front of a text, such as "Due: "; nothing when absent. */
  readonly summary?: (sort: CalendarSort, text: string) => string;
}

/** An entry of the calendar: all day, or some days. */
interface CalendarEntry {
  readonly sort: CalendarSort;
  /** What it is called within the plan, the same each time. */
  readonly name: string;
  readonly from: number;
  /** The day after the last; the day after `from` when absent. */
  readonly until?: number;
  readonly yearly?: boolean;
  readonly text: Json | undefined;
  readonly description?: readonly (Json | undefined)[];
}

/**
 * A plan as iCalendar text (RFC 5545), for people's own calendars: the days on
 * which measures begin and are to be done by, follow-ups, and the events of the
 * year, yearly ones as such. All of it is whole days and nobody's time is
 * taken. What has no day, or one that does not exist, is not in it, nor is a
 * measure that was dropped. Entries keep their UIDs, so that a calendar that is
 * taken in again changes what it has.
 */
export function calendarText(
  plan: AskelmatDocument,
  options: CalendarOptions,
): string {
  const { lang, stamp } = options;
  const title = textIn(contentOf(plan)["title"], lang);
  const entries = [...measureEntries(plan), ...eventEntries(plan)];
  return [
    calendarLine("BEGIN", "VCALENDAR"),
    calendarLine("VERSION", "2.0"),
    calendarLine("PRODID", "-//Askelmat//Askelmat 1.0//EN"),
    calendarLine("CALSCALE", "GREGORIAN"),
    ...(title
      ? ["NAME", "X-WR-CALNAME"].map((name) =>
          calendarLine(name, escapedText(title.text)),
        )
      : []),
    ...entries.flatMap((entry) => eventLines(plan, entry, options, stamp)),
    calendarLine("END", "VCALENDAR"),
  ].join("");
}

function measureEntries(plan: AskelmatDocument): readonly CalendarEntry[] {
  const content = contentOf(plan);
  const goals = new Map(
    rowsOf(content, "goals").map((row) => [
      `goals/${encodeSegment(row.id)}`,
      row,
    ]),
  );
  const organisations = new Map(
    rowsOf(content, "organisations").map((row) => [row.id, row["name"]]),
  );
  const followUps = followUpsIn(plan);
  const checked = (target: string, row: Row, text: Json | undefined) =>
    (followUps.get(target) ?? []).flatMap((one) =>
      entryOn(one["date"], {
        sort: "follow-up",
        name: `followUps/${encodeSegment(one.id)}`,
        text,
        description: [one["happened"], one["next"]],
      }),
    );
  return [
    ...[...goals].flatMap(([target, row]) =>
      checked(target, row, row["state"]),
    ),
    ...rowsOf(content, "measures").flatMap((row) => {
      const target = `measures/${encodeSegment(row.id)}`;
      const { in: under, text } = row;
      const goal = typeof under === "string" ? goals.get(under) : undefined;
      const parties = rowsOf(row, "responsible").map(({ id }) =>
        organisations.get(id),
      );
      const description = [goal?.["state"], ...parties];
      const isDropped = statusOf(plan, "measures", row) === "dropped";
      return [
        ...(isDropped
          ? []
          : (["start", "end"] as const).flatMap((sort) =>
              entryOn(row[sort], {
                sort,
                name: `${target}/${sort}`,
                text,
                description,
              }),
            )),
        ...checked(target, row, text),
      ];
    }),
  ];
}

function entryOn(
  day: Json | undefined,
  entry: Omit<CalendarEntry, "from">,
): CalendarEntry[] {
  const from = dayNumber(day);
  return from === undefined ? [] : [{ ...entry, from }];
}

/** Events of the first year of the plan's period. One without a day lasts its month. */
function eventEntries(plan: AskelmatDocument): readonly CalendarEntry[] {
  const content = contentOf(plan);
  const year = daysBetween(
    content["period"],
    plan.entries.map(({ at }) => at),
  )?.from.slice(0, 4);
  if (year === undefined) return [];
  return rowsOf(content, "events").flatMap((row): CalendarEntry[] => {
    const { month, day, yearly, title } = row;
    if (!isWhole(month, 12)) return [];
    const first = `${year}-${twoDigits(month)}`;
    const from = dayNumber(
      `${first}-${isWhole(day, 31) ? twoDigits(day) : "01"}`,
    );
    if (from === undefined || (day !== undefined && !isWhole(day, 31)))
      return [];
    const next = dayNumber(
      month === 12
        ? `${String(Number(year) + 1).padStart(4, "0")}-01-01`
        : `${year}-${twoDigits(month + 1)}-01`,
    );
    return [
      {
        sort: "event",
        name: `events/${encodeSegment(row.id)}`,
        from,
        ...(day === undefined && next !== undefined && { until: next }),
        ...(yearly === true && { yearly }),
        text: title,
      },
    ];
  });
}

function isWhole(value: Json | undefined, most: number): value is number {
  return (
    typeof value === "number" &&
    Number.isInteger(value) &&
    value >= 1 &&
    value <= most
  );
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

function eventLines(
  plan: AskelmatDocument,
  entry: CalendarEntry,
  { lang, summary }: CalendarOptions,
  stamp: string,
): readonly string[] {
  const { sort, name, from, until, yearly } = entry;
  const text = textIn(entry.text, lang);
  const words = summary
    ? summary(sort, text?.text ?? "")
    : (text?.text ?? sort);
  const description = (entry.description ?? [])
    .map((one) => textIn(one, lang)?.text)
    .filter((one) => one !== undefined)
    .join("\n");
  const day = { VALUE: "DATE" };
  const last = until ?? from + 1;
  return [
    calendarLine("BEGIN", "VEVENT"),
    calendarLine("UID", escapedText(`${plan.id}/${name}`)),
    calendarLine("DTSTAMP", stampOf(stamp)),
    calendarLine("DTSTART", basic(from), day),
    ...(last > LAST_DAY ? [] : [calendarLine("DTEND", basic(last), day)]),
    ...(yearly === true ? [calendarLine("RRULE", "FREQ=YEARLY")] : []),
    calendarLine("SUMMARY", escapedText(words), languageOf(text)),
    ...(description === ""
      ? []
      : [calendarLine("DESCRIPTION", escapedText(description))]),
    calendarLine("TRANSP", "TRANSPARENT"),
    calendarLine("END", "VEVENT"),
  ];
}

/** 9999-12-31: a later day has no name in a calendar. */
const LAST_DAY = 2_932_896;

function languageOf(text: ShownText | undefined): Record<string, string> {
  return text === undefined || text.lang === "und"
    ? {}
    : { LANGUAGE: text.lang };
}

/** `20260521`: a day as iCalendar writes it. */
function basic(day: number): string {
  return dayAt(day).replaceAll("-", "");
}

/** `20260521T093000Z`: a moment as iCalendar writes it. */
function stampOf(time: string): string {
  return `${new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}
