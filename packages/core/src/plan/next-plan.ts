import { wellFormed } from "../canonical.js";
import { contentOf } from "../document.js";
import { seal, union } from "../entry.js";
import { flatten } from "../flatten.js";
import type { JsonObject } from "../json.js";
import { isRows, type Row } from "../shape.js";
import { encodeSegment } from "../target.js";
import { rowsOf } from "../template.js";
import type { AskelmatDocument } from "../types.js";
import { blankPlan, type PlanStart } from "./new-plan.js";
import { nextId } from "./next-document.js";
import { isClosed, statusOf } from "./status.js";

/** Members that a plan says of itself, and that the next one says anew or not at all. */
const OF_ITS_TIME: ReadonlySet<string> = new Set([
  "title",
  "period",
  "status",
  "topics",
  "followUps",
  "previous",
  "sources",
  "contributors",
  "comments",
  "rounds",
  "approvals",
  "template",
  "own",
  "open",
]);

/**
 * The plan of the next period. What is not done or dropped goes over, with its
 * parties, its days and its status, under its id and with the row it comes
 * from as its origin; a goal stays while a measure under it does. So do values,
 * what is not given up, priorities, drivers, the yearly events, and whatever
 * else the plan says that this version does not know. Stands and follow-ups do
 * not: they are of their time, and `previous` leads to them. The plan of last
 * year is not changed. Without an id it gets that of {@link nextId}.
 * Standard: PLN-8, NXT-3.
 */
export function nextPlan(
  plan: AskelmatDocument,
  start: Omit<PlanStart, "from" | "sources" | "chosen">,
): AskelmatDocument {
  const { by, at } = start;
  const content = contentOf(plan);
  const carried = {
    ...Object.fromEntries(
      Object.entries(content).filter(([name]) => !OF_ITS_TIME.has(name)),
    ),
    ...openPromises(plan),
    ...list(
      "events",
      rowsOf(content, "events").filter(({ yearly }) => yearly === true),
    ),
    previous: plan.id,
  };
  const { id = nextId(plan, start.period) } = start;
  const blank = blankPlan({ ...start, id });
  // Nothing is said in the new plan yet, so nothing is replaced, however many rows go over.
  const said = flatten(carried).map(({ target, value }) =>
    seal({ target, by, at, value: wellFormed(value) }),
  );
  return { ...blank, entries: union(blank.entries, said) };
}

/** The goals and measures that are not closed, with the indicators under them. */
function openPromises(plan: AskelmatDocument): JsonObject {
  const content = contentOf(plan);
  const measures = rowsOf(content, "measures").filter(
    (row) => !isClosed(statusOf(plan, "measures", row)),
  );
  const needed = new Set(measures.map((row) => row["in"]));
  const goals = rowsOf(content, "goals").filter(
    (row) =>
      needed.has(`goals/${encodeSegment(row.id)}`) ||
      !isClosed(statusOf(plan, "goals", row)),
  );
  const kept = new Set(goals.map(({ id }) => `goals/${encodeSegment(id)}`));
  const indicators = rowsOf(content, "indicators").filter(
    ({ in: under }) => typeof under !== "string" || kept.has(under),
  );
  return {
    ...list(
      "goals",
      goals.map((row) => promised(plan, "goals", row)),
    ),
    ...list(
      "measures",
      measures.map((row) => promised(plan, "measures", row)),
    ),
    ...list("indicators", indicators),
  };
}

/** The row as it goes over: with how far it has come, and where it comes from. */
function promised(
  plan: AskelmatDocument,
  name: "goals" | "measures",
  row: Row,
): Row {
  const status = statusOf(plan, name, row);
  const text = row[name === "goals" ? "state" : "text"];
  return {
    ...row,
    ...(status !== undefined && { status }),
    origin: {
      document: plan.id,
      row: `${name}/${encodeSegment(row.id)}`,
      ...(text !== undefined && { text }),
    },
  };
}

/** A list as a member; none without rows, also where content has one. */
function list(name: string, rows: readonly Row[]): JsonObject {
  return { [name]: isRows(rows) ? rows : undefined };
}
