import { contentOf } from "../document.js";
import { encodeSegment } from "../target.js";
import { rowsOf } from "../template.js";
import type { Row } from "../shape.js";
import type { AskelmatDocument, LanguageMap } from "../types.js";
import { textOf } from "./text-of.js";
import { followUpsOf, isClosed, statusOf } from "./status.js";
import {
  placeKey,
  standingIn,
  takenIn,
  type Taken,
  type TakenList,
} from "./taken.js";

const LISTS: readonly TakenList[] = ["goals", "measures", "nonNegotiables"];

/** What became of a row that a plan took over. */
export interface Outcome {
  /** The id of the plan, of several the latest that has it. */
  readonly plan: string;
  readonly list: TakenList;
  /** Where it stands in the plan, or stood. */
  readonly target: string;
  /** True when the plan had it, and has taken it out: nothing more is told of it. */
  readonly isGone?: true;
  readonly text?: LanguageMap;
  readonly status?: string;
  /** The day a measure is to be done by. */
  readonly end?: string;
  /** The latest follow-up. */
  readonly followUp?: Row;
  /** Of a goal: how many measures lead to it, and about how many nothing more is to be done. */
  readonly measures?: { readonly all: number; readonly closed: number };
}

/** A plan's rows, looked up: a worksheet asks about many of its own. */
interface Index {
  readonly taken: Taken;
  readonly rows: ReadonlyMap<string, Row>;
  readonly under: ReadonlyMap<string, readonly Row[]>;
}

const indexes = new WeakMap<AskelmatDocument, Index>();

function indexOf(plan: AskelmatDocument): Index {
  let found = indexes.get(plan);
  if (found) return found;
  const content = contentOf(plan);
  const rows = new Map<string, Row>();
  const under = new Map<string, Row[]>();
  for (const list of LISTS)
    for (const row of rowsOf(content, list)) {
      rows.set(`${list}/${encodeSegment(row.id)}`, row);
      const { in: goal } = row;
      if (list !== "measures" || typeof goal !== "string") continue;
      const group = under.get(goal);
      if (group) group.push(row);
      else under.set(goal, [row]);
    }
  indexes.set(plan, (found = { taken: takenIn(plan), rows, under }));
  return found;
}

/**
 * What became of a row of a worksheet, a matrix or a group's document.
 * Undefined when no plan has had it.
 *
 * @param plans one plan, or the plans of several periods, the earliest first:
 *   what one carried over to the next is followed there
 */
export function outcomeOf(
  plans: AskelmatDocument | readonly AskelmatDocument[],
  document: string,
  row: string,
): Outcome | undefined {
  const all = "kind" in plans ? [plans] : plans;
  let found: Outcome | undefined;
  for (const plan of all) {
    const here = outcomeIn(plan, document, row);
    const carried = found && outcomeIn(plan, found.plan, found.target);
    if (here && here.isGone !== true) found = here;
    else found = carried ?? found ?? here;
  }
  return found;
}

function outcomeIn(
  plan: AskelmatDocument,
  document: string,
  row: string,
): Outcome | undefined {
  const { taken, rows, under } = indexOf(plan);
  const place = { document, row };
  let gone: Outcome | undefined;
  for (const list of LISTS) {
    const { target, standing } = standingIn(taken, list, place);
    if (standing !== "taken") {
      const once = taken.gone.get(placeKey(place));
      if (once?.startsWith(`${list}/`) === true)
        gone = { plan: plan.id, list, target: once, isGone: true };
      continue;
    }
    const found = rows.get(target)!;
    const text = textOf(found[list === "goals" ? "state" : "text"]);
    const here = { plan: plan.id, list, target, ...(text && { text }) };
    if (list === "nonNegotiables") return here;
    const status = statusOf(plan, list, found);
    const { end } = found;
    const followUp = followUpsOf(plan, target).at(-1);
    const measures = under.get(target) ?? [];
    const isDone = (one: Row) => isClosed(statusOf(plan, "measures", one));
    return {
      ...here,
      ...(status !== undefined && { status }),
      ...(typeof end === "string" && { end }),
      ...(followUp && { followUp }),
      ...(list === "goals" && {
        measures: {
          all: measures.length,
          closed: measures.filter(isDone).length,
        },
      }),
    };
  }
  return gone;
}

/** The places of a document that plans have taken rows from, or had. */
export function placesTaken(
  plans: readonly AskelmatDocument[],
  document: string,
): readonly string[] {
  const keys = plans.flatMap((plan) => {
    const { byOrigin, gone } = indexOf(plan).taken;
    return [...byOrigin.keys(), ...gone.keys()];
  });
  const from = `${document} `;
  return [...new Set(keys)]
    .filter((key) => key.startsWith(from))
    .map((key) => key.slice(from.length));
}
