import type { Json } from "./json.js";
import { contentOf } from "./document.js";
import { calendarLine, escapedText } from "./calendar-lines.js";
import { dayAt } from "./day-number.js";
import { textIn, type ShownText } from "./text.js";
import type { AskelmatDocument } from "./types.js";

/** How a calendar is written. */
export interface CalendarWriting<Sort extends string> {
  /** RFC 3339 time in UTC, for DTSTAMP: when the calendar is written. */
  readonly stamp: string;
  /** The language of the texts; another one where it is missing. */
  readonly lang: string;
  /** What stands in front of a text, such as "Due: "; nothing when absent. */
  readonly summary?: (sort: Sort, text: string) => string;
}

/** An entry of a calendar: all day, or some days. */
export interface CalendarEntry<Sort extends string> {
  readonly sort: Sort;
  /** What it is called within the document, the same each time. */
  readonly name: string;
  readonly from: number;
  /** The day after the last; the day after `from` when absent. */
  readonly until?: number;
  readonly yearly?: boolean;
  readonly text: Json | undefined;
  readonly description?: readonly (Json | undefined)[];
}

/**
 * Entries of a document as iCalendar text (RFC 5545). They keep their UIDs, so
 * that a calendar that is taken in again changes what it has.
 */
export function calendarOf<Sort extends string>(
  document: AskelmatDocument,
  entries: readonly CalendarEntry<Sort>[],
  options: CalendarWriting<Sort>,
): string {
  const title = textIn(contentOf(document)["title"], options.lang);
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
    ...entries.flatMap((entry) => eventLines(document, entry, options)),
    calendarLine("END", "VCALENDAR"),
  ].join("");
}

function eventLines<Sort extends string>(
  { id }: AskelmatDocument,
  entry: CalendarEntry<Sort>,
  { lang, summary, stamp }: CalendarWriting<Sort>,
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
    calendarLine("UID", escapedText(`${id}/${name}`)),
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
