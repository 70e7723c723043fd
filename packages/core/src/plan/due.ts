import { contentOf } from "../document.js";
import { byCodeUnit } from "../json.js";
import { byPosition } from "../position.js";
import type { Row } from "../shape.js";
import { encodeSegment } from "../target.js";
import { rowsOf } from "../template.js";
import type { AskelmatDocument, Problem } from "../types.js";
import { dayNumber } from "../day-number.js";
import { planFindings } from "./findings.js";
import { isClosed, statusOf } from "./status.js";

/** How many days ahead something is due soon. */
export const SOON = 30;

/** How a measure stands on a day. */
export type Due =
  "overdue" | "soon" | "upcoming" | "undated" | "done" | "dropped";

/** A measure, and how it stands on a day. */
export interface DueMeasure {
  readonly target: string;
  readonly row: Row;
  readonly due: Due;
  /** The day it is to be done by, if that is a day. */
  readonly end?: string;
  /** Days from the day that was asked about to the end: negative when it has passed. */
  readonly days?: number;
  readonly status?: string;
}

/** A plan on a day. */
export interface DueList {
  /** All measures: those with a day first, the earliest first. */
  readonly measures: readonly DueMeasure[];
  readonly counts: Readonly<Record<Due, number>>;
  /** What is not right in the plan: see {@link planFindings}. */
  readonly findings: readonly Problem[];
}

/**
 * What is overdue on a day, what is due within {@link SOON} days, what later,
 * and what has no day. What is done or dropped is not due. A measure of the
 * day itself is due soon; only one whose day has passed is overdue.
 *
 * @param today `2026-05-21`
 */
export function dueOf(plan: AskelmatDocument, today: string): DueList {
  const now = dayNumber(today);
  const counts: Record<Due, number> = {
    overdue: 0,
    soon: 0,
    upcoming: 0,
    undated: 0,
    done: 0,
    dropped: 0,
  };
  const measures = rowsOf(contentOf(plan), "measures").map((row) => {
    const one = dueMeasure(plan, row, now);
    counts[one.due]++;
    return one;
  });
  measures.sort(
    (a, b) =>
      byCodeUnit(a.end ?? "~", b.end ?? "~") || byPosition(a.row, b.row),
  );
  return { measures, counts, findings: planFindings(plan) };
}

function dueMeasure(
  plan: AskelmatDocument,
  row: Row,
  now: number | undefined,
): DueMeasure {
  const status = statusOf(plan, "measures", row);
  const end = dayNumber(row["end"]);
  const days = end === undefined || now === undefined ? undefined : end - now;
  return {
    target: `measures/${encodeSegment(row.id)}`,
    row,
    due: isClosed(status) ? (status as "done" | "dropped") : dueIn(days),
    ...(end !== undefined && { end: row["end"] as string }),
    ...(days !== undefined && { days }),
    ...(status !== undefined && { status }),
  };
}

function dueIn(days: number | undefined): Due {
  if (days === undefined) return "undated";
  if (days < 0) return "overdue";
  return days <= SOON ? "soon" : "upcoming";
}
