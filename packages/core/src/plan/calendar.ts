import {
  calendarOf,
  type CalendarEntry,
  type CalendarWriting,
} from "../calendar.js";
import { contentOf } from "../document.js";
import { daysBetween } from "../days.js";
import type { Json } from "../json.js";
import type { Row } from "../shape.js";
import { encodeSegment } from "../target.js";
import { rowsOf } from "../template.js";
import type { AskelmatDocument } from "../types.js";
import { dayNumber } from "../day-number.js";
import { followUpsIn, statusOf } from "./status.js";

/** What an entry of the calendar tells of. */
export type CalendarSort = "start" | "end" | "follow-up" | "event";

/** How a plan's calendar is written. */
export type CalendarOptions = CalendarWriting<CalendarSort>;

type PlanEntry = CalendarEntry<CalendarSort>;

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
  return calendarOf(
    plan,
    [...measureEntries(plan), ...eventEntries(plan)],
    options,
  );
}

function measureEntries(plan: AskelmatDocument): readonly PlanEntry[] {
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
  entry: Omit<PlanEntry, "from">,
): PlanEntry[] {
  const from = dayNumber(day);
  return from === undefined ? [] : [{ ...entry, from }];
}

/** Events of the first year of the plan's period. One without a day lasts its month. */
function eventEntries(plan: AskelmatDocument): readonly PlanEntry[] {
  const content = contentOf(plan);
  const year = daysBetween(
    content["period"],
    plan.entries.map(({ at }) => at),
  )?.from.slice(0, 4);
  if (year === undefined) return [];
  return rowsOf(content, "events").flatMap((row): PlanEntry[] => {
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
