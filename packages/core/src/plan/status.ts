import { contentOf } from "../document.js";
import { historyOf } from "../history.js";
import { byCodeUnit, type Json, type JsonObject } from "../json.js";
import type { Row } from "../shape.js";
import { encodeSegment } from "../target.js";
import { rowsOf } from "../template.js";
import type { AskelmatDocument } from "../types.js";

const followUps = new WeakMap<
  JsonObject,
  ReadonlyMap<string, readonly Row[]>
>();

/** The follow-ups of each goal and measure, by its target: the earliest first, those without a day last. */
export function followUpsIn(
  plan: AskelmatDocument,
): ReadonlyMap<string, readonly Row[]> {
  const content = contentOf(plan);
  let found = followUps.get(content);
  if (!found) followUps.set(content, (found = groupedFollowUps(content)));
  return found;
}

function groupedFollowUps(
  content: JsonObject,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  // The rows come by position, and a sort keeps that order on one day.
  const rows = [...rowsOf(content, "followUps")].sort((a, b) =>
    byCodeUnit(dayOf(a), dayOf(b)),
  );
  for (const row of rows) {
    const { in: under } = row;
    if (typeof under !== "string") continue;
    const group = groups.get(under);
    if (group) group.push(row);
    else groups.set(under, [row]);
  }
  return groups;
}

function dayOf({ date }: Row): string {
  return typeof date === "string" ? date : "~";
}

/** The follow-ups of one goal or measure, the earliest first. */
export function followUpsOf(
  plan: AskelmatDocument,
  target: string,
): readonly Row[] {
  return followUpsIn(plan).get(target) ?? [];
}

/**
 * How far a goal or a measure has come: what its row says, or else the latest
 * follow-up that says it. Undefined when nobody has said.
 */
export function statusOf(
  plan: AskelmatDocument,
  list: "goals" | "measures",
  row: Row,
): string | undefined {
  const { status } = row;
  if (typeof status === "string") return status;
  const said = followUpsOf(plan, `${list}/${encodeSegment(row.id)}`).map(
    (one) => one["status"],
  );
  return said.findLast((one) => typeof one === "string");
}

/** True for what nothing more is done about. */
export function isClosed(status: string | undefined): boolean {
  return status === "done" || status === "dropped";
}

/** Who said which status, when, and why. */
export interface StatusChange {
  /** The code; `null` when it was cleared. */
  readonly status: Json;
  readonly by: string;
  readonly via?: string;
  readonly at?: string;
  readonly reason?: string;
  /** True while it stands. */
  readonly current: boolean;
}

/** What was said of how far a goal or a measure has come, the oldest first as far as clocks can be believed. */
export function statusHistory(
  plan: AskelmatDocument,
  target: string,
): readonly StatusChange[] {
  return historyOf(plan, `${target}/status`).map(
    ({ value, by, via, at, entry: { reason }, current }) => ({
      status: value,
      by,
      ...(via !== undefined && { via }),
      ...(at !== undefined && { at }),
      ...(typeof reason === "string" && { reason }),
      current,
    }),
  );
}
