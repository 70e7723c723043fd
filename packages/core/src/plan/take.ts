import { canonical } from "../canonical.js";
import { contentOf } from "../document.js";
import type { Json } from "../json.js";
import { organisationEdits } from "../meeting/new-meeting.js";
import { textEdits } from "../meeting/text-edits.js";
import { lastPosition, positionBetween } from "../placing.js";
import { isLanguageMap, type Row } from "../shape.js";
import { encodeSegment } from "../target.js";
import { rowsOf } from "../template.js";
import type { AskelmatDocument, Edit } from "../types.js";
import {
  organisationIn,
  planCandidates,
  type PlanCandidate,
  type PlanSource,
} from "./candidates.js";
import {
  placeKey,
  TAKEN_LISTS,
  type RowPlace,
  type TakenList,
} from "./taken.js";

/**
 * The edits by which a plan takes rows over: each with its words in all their
 * languages, its parties, its day, the goal it leads to and its origin; with
 * the organisations it names, under their ids, and the documents it comes from.
 * What has been taken before stays as the plan has it, so taking twice is taking
 * once; a measure without a goal is led to the one that its step named, once
 * that is there.
 *
 * @param chosen the rows to take; all that can be taken and were not taken out when absent
 */
export function planEditsFrom(
  plan: AskelmatDocument,
  sources: readonly PlanSource[],
  chosen?: readonly RowPlace[],
): readonly Edit[] {
  const candidates = planCandidates(plan, sources);
  const keys = chosen && new Set(chosen.map(placeKey));
  const wanted = withoutRepeats(
    candidates.filter(
      (one) =>
        one.standing !== "taken" &&
        (keys ? keys.has(placeKey(one)) : one.standing === "new"),
    ),
  );
  const places = new Placing(plan);
  const goals = goalTargets(candidates, wanted);
  return [
    ...organisationsFor(plan, sources, wanted),
    ...sourcesFor(plan, sources, wanted),
    ...wanted.flatMap((one) => rowEdits(one, places, goals)),
    ...ledLater(plan, candidates, goals),
  ];
}

/** What is not given up may stand in a worksheet and in the group's document: it is said once. */
function withoutRepeats(
  wanted: readonly PlanCandidate[],
): readonly PlanCandidate[] {
  const seen = new Set<string>();
  return wanted.filter(({ list, text, target }) => {
    const key = list === "nonNegotiables" ? canonical(text) : target;
    return !seen.has(key) && seen.add(key);
  });
}

function rowEdits(
  one: PlanCandidate,
  places: Placing,
  goals: ReadonlyMap<string, string>,
): readonly Edit[] {
  const { target, list, document, row, text, end, goal } = one;
  const under = goal && goals.get(placeKey(goal));
  return [
    { type: "add-row", target, position: places.next(list) },
    ...textEdits(`${target}/${list === "goals" ? "state" : "text"}`, text),
    ...textEdits(`${target}/opportunities`, one.opportunities),
    ...partyEdits(`${target}/preparing`, one.preparing),
    ...partyEdits(`${target}/responsible`, one.responsible),
    ...(end === undefined ? [] : [set(`${target}/end`, end)]),
    ...(under === undefined ? [] : [set(`${target}/in`, under)]),
    set(`${target}/origin`, { document, row, text }),
  ];
}

function partyEdits(
  target: string,
  ids: readonly string[] = [],
): readonly Edit[] {
  return ids.map((id) => ({
    type: "add-row",
    target: `${target}/${encodeSegment(id)}`,
  }));
}

/** Where the goals are that steps name: those taken before, and those taken now. */
function goalTargets(
  candidates: readonly PlanCandidate[],
  wanted: readonly PlanCandidate[],
): ReadonlyMap<string, string> {
  const there = candidates.filter(({ standing }) => standing === "taken");
  return new Map(
    [...there, ...wanted]
      .filter(({ list }) => list === "goals")
      .map((one) => [placeKey(one), one.target]),
  );
}

/** Measures that were taken before their goal was. */
function ledLater(
  plan: AskelmatDocument,
  candidates: readonly PlanCandidate[],
  goals: ReadonlyMap<string, string>,
): readonly Edit[] {
  const alone = new Set(
    rowsOf(contentOf(plan), "measures")
      .filter((row) => row["in"] === undefined)
      .map(({ id }) => `measures/${encodeSegment(id)}`),
  );
  return candidates.flatMap(({ target, goal }) => {
    const under = goal && alone.has(target) && goals.get(placeKey(goal));
    return typeof under === "string" ? [set(`${target}/in`, under)] : [];
  });
}

/** The organisations that rows name and the plan has not, as the documents have them. */
function organisationsFor(
  plan: AskelmatDocument,
  sources: readonly PlanSource[],
  wanted: readonly PlanCandidate[],
): readonly Edit[] {
  const known = new Set(
    rowsOf(contentOf(plan), "organisations").map(({ id }) => id),
  );
  const byId = new Map(sources.map((source) => [source.document.id, source]));
  const missing = new Map<string, Row>();
  for (const { document, preparing = [], responsible = [] } of wanted)
    for (const id of [...preparing, ...responsible]) {
      const row = known.has(id)
        ? undefined
        : organisationIn(byId.get(document)!, id);
      if (row && !missing.has(id)) missing.set(id, row);
    }
  return [...missing.values()].flatMap(organisationEdits);
}

function sourcesFor(
  plan: AskelmatDocument,
  sources: readonly PlanSource[],
  wanted: readonly PlanCandidate[],
): readonly Edit[] {
  const known = new Set(rowsOf(contentOf(plan), "sources").map(({ id }) => id));
  const used = new Set(wanted.map(({ document }) => document));
  return sources
    .filter(({ document: { id } }) => used.has(id) && !known.has(id))
    .flatMap(({ document, template }) => {
      const target = `sources/${encodeSegment(document.id)}`;
      const { title, period } = contentOf(document);
      const words = [title, template?.content["title"]].find(isLanguageMap);
      return [
        { type: "add-row" as const, target },
        set(`${target}/kind`, document.kind),
        ...textEdits(`${target}/title`, words),
        ...(typeof period === "string" && period !== ""
          ? [set(`${target}/period`, period)]
          : []),
      ];
    });
}

/** Rows that are taken stand after those that are there, in the order of their documents. */
class Placing {
  readonly #last = new Map<string, string | undefined>();

  constructor(plan: AskelmatDocument) {
    const content = contentOf(plan);
    for (const list of Object.keys(TAKEN_LISTS))
      this.#last.set(list, lastPosition(rowsOf(content, list)));
  }

  next(list: TakenList): string {
    const position = positionBetween(this.#last.get(list));
    this.#last.set(list, position);
    return position;
  }
}

function set(target: string, value: Json): Edit {
  return { type: "set", target, value };
}
