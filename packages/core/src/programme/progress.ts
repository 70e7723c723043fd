import { contentOf } from "../document.js";
import { dayNumber } from "../day-number.js";
import { isDecimal } from "../figure.js";
import type { Json } from "../json.js";
import { encodeSegment } from "../target.js";
import { rowsOf, type Row } from "../template.js";
import type { AskelmatDocument } from "../types.js";
import { addDecimals } from "../workshop/decimals.js";

/** How far somebody, or something, has come. */
export interface Done {
  readonly done: number;
  readonly all: number;
}

/** An assignment, for whom it is and who has done it. */
export interface AssignmentState {
  readonly row: Row;
  /** The part of the programme it belongs to, when there is one. */
  readonly item?: Row;
  /** Ids of participants, in their order: first those it is for, then others who have done it. */
  readonly participants: readonly string[];
  readonly done: ReadonlySet<string>;
  /** True when its day has passed and somebody it is for has not done it. */
  readonly isLate: boolean;
}

/** How far a programme has come. */
export interface ProgrammeProgress {
  /** Its parts but those that were dropped. */
  readonly items: Done;
  /** All assignments of all whom they are for. */
  readonly assignments: Done;
  readonly each: readonly AssignmentState[];
  /** By participant. */
  readonly participants: ReadonlyMap<string, Done>;
  /** Hours of the parts that were not dropped, as a decimal; what is no decimal is not counted. */
  readonly hours: string;
  /** The parts that have a day from now on and are not done, the first first. */
  readonly next: readonly Row[];
}

/**
 * How far a programme has come on a day. An assignment is for those whom its
 * part names, or else for all participants by role; one of a part that was
 * dropped is not counted. Standard: PRG-5, PRG-8.
 *
 * @param today `2026-05-21`
 */
export function programmeProgress(
  programme: AskelmatDocument,
  today: string,
): ProgrammeProgress {
  const content = contentOf(programme);
  const now = dayNumber(today);
  const all = rowsOf(content, "items");
  const items = all.filter(({ status }) => status !== "dropped");
  const byPlace = new Map(
    all.map((row) => [`items/${encodeSegment(row.id)}`, row]),
  );
  const people = rowsOf(content, "participants")
    .filter(({ role }) => role === undefined || role === "participant")
    .map(({ id }) => id);
  const each = rowsOf(content, "assignments").flatMap(
    (row): AssignmentState[] => {
      const item =
        typeof row["in"] === "string" ? byPlace.get(row["in"]) : undefined;
      if (item?.["status"] === "dropped") return [];
      const named = item ? rowsOf(item, "participants") : [];
      const forWhom = named.length > 0 ? named.map(({ id }) => id) : people;
      const done = new Set(rowsOf(row, "done").map(({ id }) => id));
      const due = dayNumber(row["due"]);
      return [
        {
          row,
          ...(item && { item }),
          participants: [...new Set([...forWhom, ...done])],
          done,
          isLate:
            due !== undefined &&
            now !== undefined &&
            due < now &&
            forWhom.some((id) => !done.has(id)),
        },
      ];
    },
  );
  const participants = new Map<string, Done>();
  for (const { participants: who, done } of each)
    for (const id of who) {
      const before = participants.get(id) ?? { done: 0, all: 0 };
      participants.set(id, {
        done: before.done + (done.has(id) ? 1 : 0),
        all: before.all + 1,
      });
    }
  return {
    items: {
      done: items.filter(({ status }) => status === "done").length,
      all: items.length,
    },
    assignments: sum([...participants.values()]),
    each,
    participants,
    hours: items
      .map(({ hours }) => hours)
      .filter(isHours)
      .reduce((sum, hours) => addDecimals(sum, hours) ?? sum, "0"),
    next: items
      .filter(({ status }) => status !== "done")
      .flatMap((row) => {
        const day = dayNumber(row["end"]) ?? dayNumber(row["start"]);
        return day !== undefined && now !== undefined && day >= now
          ? [{ row, day: dayNumber(row["start"]) ?? day }]
          : [];
      })
      .sort((a, b) => a.day - b.day)
      .map(({ row }) => row),
  };
}

function isHours(hours: Json | undefined): hours is string {
  return typeof hours === "string" && isDecimal(hours);
}

function sum(shares: readonly Done[]): Done {
  return {
    done: shares.reduce((count, { done }) => count + done, 0),
    all: shares.reduce((count, { all }) => count + all, 0),
  };
}
