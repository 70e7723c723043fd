import { same } from "../canonical.js";
import { contentOf } from "../document.js";
import { isObject, member, type Json, type JsonObject } from "../json.js";
import type { Row } from "../shape.js";
import { encodeSegment } from "../target.js";
import { rowIn, rowsOf } from "../template.js";
import type { AskelmatDocument, LanguageMap, Template } from "../types.js";
import { statementsIn } from "../workshop/statements.js";
import { valueAt } from "../workshop/value-at.js";
import { wantedStates } from "./rated.js";
import { textOf } from "./text-of.js";
import {
  placeIn,
  standingIn,
  takenIn,
  type RowPlace,
  type TakenList,
} from "./taken.js";

/** A document that a plan is made from, and what it is filled with. */
export interface PlanSource {
  readonly document: AskelmatDocument;
  /** An assessment's framework: without it nothing is known of its levels. */
  readonly template?: Template | undefined;
}

/** Something that a plan can take over. */
export interface PlanCandidate extends RowPlace {
  /** The list it becomes a row of. */
  readonly list: TakenList;
  /** Where it stands in the plan, or would. */
  readonly target: string;
  /** `removed`: it was taken, and taken out again. */
  readonly standing: "new" | "taken" | "removed";
  readonly text: LanguageMap;
  /** True when the plan has it in other words. */
  readonly changed?: boolean;
  /** True when something in the row is not settled where it comes from: that part is not taken. */
  readonly unsettled?: boolean;
  readonly opportunities?: LanguageMap;
  readonly preparing?: readonly string[];
  readonly responsible?: readonly string[];
  /** The day a step is to be done by. */
  readonly end?: string;
  /** The goal that a step leads to, where it was agreed. */
  readonly goal?: RowPlace;
  /** What was rated, and what is wanted: of a row of an assessment. */
  readonly rated?: {
    readonly item: string;
    readonly rating: Json;
    readonly target: Json;
  };
}

/** What a document says of a candidate, before it is looked up in the plan. */
export type Offer = Omit<
  PlanCandidate,
  "target" | "standing" | "changed" | "unsettled"
>;

/**
 * What a plan can take over from documents, in their order: the goals of
 * Työtapa 2, the steps of Työtapa 3, what is not given up, and for each
 * dimension whose target is above its rating the state that is wanted. Only
 * what is agreed: no own answers and nothing in a tie.
 */
export function planCandidates(
  plan: AskelmatDocument,
  sources: readonly PlanSource[],
): readonly PlanCandidate[] {
  const taken = takenIn(plan);
  const content = contentOf(plan);
  const inWords = rowsOf(content, "nonNegotiables");
  const rows = indexOf(content);
  return sources.flatMap((source) => {
    const open = openIn(source.document);
    return offersOf(source).map((said): PlanCandidate => {
      const offer = {
        ...said,
        ...(open.has(said.row) && { unsettled: true }),
      };
      const found = standingIn(taken, offer.list, offer);
      const alike =
        offer.list === "nonNegotiables" && found.standing === "new"
          ? inWords.find(({ text }) => same(text, offer.text))
          : undefined;
      if (alike)
        return {
          ...offer,
          target: `nonNegotiables/${encodeSegment(alike.id)}`,
          standing: "taken",
        };
      const row = rows.get(found.target);
      const words = row && wordsOf(row, offer.list);
      const isChanged = row !== undefined && !same(words, offer.text);
      return { ...offer, ...found, ...(isChanged && { changed: true }) };
    });
  });
}

/** The rows, and those around them, in which something shared waits for a decision. */
function openIn(document: AskelmatDocument): ReadonlySet<string> {
  const rows = new Set<string>();
  for (const { target, by } of contentOf(document).open ?? [])
    if (by === undefined) {
      const steps = target.split("/");
      for (let length = 2; length <= steps.length; length += 2)
        rows.add(steps.slice(0, length).join("/"));
    }
  return rows;
}

function indexOf(content: JsonObject): ReadonlyMap<string, Row> {
  const lists = ["goals", "measures", "nonNegotiables"];
  return new Map(
    lists.flatMap((list) =>
      rowsOf(content, list).map(
        (row) => [`${list}/${encodeSegment(row.id)}`, row] as const,
      ),
    ),
  );
}

function wordsOf(row: Row, list: TakenList): Json | undefined {
  return member(row, list === "goals" ? "state" : "text");
}

function offersOf({ document, template }: PlanSource): readonly Offer[] {
  const content = contentOf(document);
  switch (document.kind) {
    case "worksheet":
      return [
        ...goalsOf(document.id, content),
        ...stepsOf(document.id, content),
        ...promptOf(document.id, content),
      ];
    case "group":
      return statementsOf(document.id, content);
    case "assessment":
      return template ? wantedStates(document.id, content, template) : [];
    default:
      return [];
  }
}

function goalsOf(document: string, content: JsonObject): readonly Offer[] {
  return rowsOf(content, "goals").flatMap((row) => {
    const text = textOf(row["state"]);
    const opportunities = textOf(row["opportunities"]);
    if (!text || row["hidden"] === true) return [];
    return [
      {
        document,
        row: `goals/${encodeSegment(row.id)}`,
        list: "goals",
        text,
        ...(opportunities && { opportunities }),
        ...parties(row, "preparing", "preparing"),
        ...parties(row, "responsible", "responsible"),
      },
    ];
  });
}

function stepsOf(document: string, content: JsonObject): readonly Offer[] {
  return rowsOf(content, "themes").flatMap((theme) =>
    rowsOf(theme, "steps").flatMap((step): Offer[] => {
      const text = textOf(step["text"]);
      const { date } = step;
      const goal = placeIn(step["goal"]);
      if (!text || step["hidden"] === true) return [];
      return [
        {
          document,
          row: `themes/${encodeSegment(theme.id)}/steps/${encodeSegment(step.id)}`,
          list: "measures",
          text,
          ...parties(step, "party", "responsible"),
          ...(typeof date === "string" && { end: date }),
          ...(goal && { goal }),
        },
      ];
    }),
  );
}

function promptOf(document: string, content: JsonObject): readonly Offer[] {
  const row = "prompts/nonnegotiable";
  const text = textOf(valueAt(content, `${row}/text`));
  return text ? [{ document, row, list: "nonNegotiables", text }] : [];
}

/** The wordings that hold, and not those whose place they took. */
function statementsOf(document: string, content: JsonObject): readonly Offer[] {
  return statementsIn(content).flatMap(({ row }) => {
    const text = textOf(row["text"]);
    if (!text || row["sort"] !== "nonnegotiable") return [];
    return [
      {
        document,
        row: `statements/${encodeSegment(row.id)}`,
        list: "nonNegotiables",
        text,
      },
    ];
  });
}

function parties(
  row: Row,
  from: string,
  to: "preparing" | "responsible",
): { readonly [role in typeof to]?: readonly string[] } {
  const ids = rowsOf(row, from).map(({ id }) => id);
  return ids.length > 0 ? { [to]: ids } : {};
}

/** The row of the list of organisations that a source has for an id. */
export function organisationIn(
  { document }: PlanSource,
  id: string,
): Row | undefined {
  const row = rowIn(contentOf(document), "organisations", id);
  return isObject(row) ? row : undefined;
}
