import {
  calendarOf,
  type CalendarEntry,
  type CalendarWriting,
} from "../calendar.js";
import { contentOf } from "../document.js";
import { dayNumber } from "../day-number.js";
import { encodeSegment } from "../target.js";
import { rowsOf, type Row } from "../template.js";
import type { AskelmatDocument } from "../types.js";

/** What an entry of a programme's calendar tells of. */
export type ProgrammeCalendarSort = "item" | "assignment" | "consultation";

type Entry = CalendarEntry<ProgrammeCalendarSort>;

/**
 * A programme as iCalendar text (RFC 5545): its parts on their days, the days
 * on which assignments are due, and those on which a consultation is looked at
 * again. What has no day, or one that does not exist, is not in it, nor is a
 * part that was dropped.
 */
export function programmeCalendar(
  programme: AskelmatDocument,
  options: CalendarWriting<ProgrammeCalendarSort>,
): string {
  const content = contentOf(programme);
  const items = rowsOf(content, "items");
  const byPlace = new Map(
    items.map((row) => [`items/${encodeSegment(row.id)}`, row]),
  );
  const itemOf = (row: Row) =>
    typeof row["in"] === "string" ? byPlace.get(row["in"]) : undefined;
  const due = (
    sort: "assignment" | "consultation",
    list: string,
    row: Row,
    text: Entry["text"],
  ): Entry[] => {
    const from = dayNumber(row["due"]);
    const name = `${list}/${encodeSegment(row.id)}`;
    return from === undefined ? [] : [{ sort, name, from, text }];
  };
  return calendarOf(
    programme,
    [
      ...items.flatMap(itemEntries),
      ...rowsOf(content, "assignments")
        .filter((row) => itemOf(row)?.["status"] !== "dropped")
        .flatMap((row) =>
          due(
            "assignment",
            "assignments",
            row,
            row["text"] ?? itemOf(row)?.["title"],
          ),
        ),
      ...rowsOf(content, "consultations").flatMap((row) =>
        due("consultation", "consultations", row, row["question"]),
      ),
    ],
    options,
  );
}

function itemEntries(row: Row): Entry[] {
  const from = dayNumber(row["start"]) ?? dayNumber(row["end"]);
  const last = dayNumber(row["end"]);
  if (from === undefined || row["status"] === "dropped") return [];
  return [
    {
      sort: "item",
      name: `items/${encodeSegment(row.id)}`,
      from,
      ...(last !== undefined && last > from && { until: last + 1 }),
      text: row["title"],
      description: [row["text"], row["place"]],
    },
  ];
}
