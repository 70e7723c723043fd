import { contentOf, createDocument } from "../document.js";
import { applyEdits } from "../edit.js";
import { organisationEdits } from "../meeting/new-meeting.js";
import { textEdits } from "../meeting/text-edits.js";
import { encodeSegment } from "../target.js";
import { rowsOf } from "../template.js";
import type { AskelmatDocument, Edit, LanguageMap } from "../types.js";
import { planEditsFrom } from "./take.js";
import type { PlanSource } from "./candidates.js";
import type { RowPlace } from "./taken.js";

/** What a plan begins with. */
export interface PlanStart {
  readonly by: string;
  /** RFC 3339 time. */
  readonly at: string;
  /** `urn:uuid:…`; a random one when absent. */
  readonly id?: string;
  readonly title?: LanguageMap;
  /** The time it is about, usually a year or some: `2026`, `2026–2028`. */
  readonly period?: string;
  /** The group's own document, or any of its documents: its name, languages and organisations. */
  readonly from?: AskelmatDocument;
  /** The documents that rows are taken from, and which of these; all that can be when absent. */
  readonly sources?: readonly PlanSource[];
  readonly chosen?: readonly RowPlace[];
}

/** A new plan, with what it takes over. */
export function newPlan(start: PlanStart): AskelmatDocument {
  const { by, at, from, sources = [], chosen } = start;
  const blank = blankPlan(start);
  const begun = applyEdits(blank, from ? groupEdits(from) : [], { by, at });
  const edits = planEditsFrom(begun.document, sources, chosen);
  return applyEdits(begun.document, edits, { by, at }).document;
}

/** An empty plan with its title and its period. */
export function blankPlan(start: PlanStart): AskelmatDocument {
  const { by, at, id, title, period } = start;
  const blank = createDocument({
    kind: "action-plan",
    by,
    at,
    ...(id !== undefined && { id }),
  });
  const edits: readonly Edit[] = [
    ...textEdits("title", title),
    ...(period === undefined
      ? []
      : [{ type: "set" as const, target: "period", value: period }]),
  ];
  return applyEdits(blank, edits, { by, at }).document;
}

/** The group's name, its languages and the organisations that are in it still. */
export function groupEdits(from: AskelmatDocument): readonly Edit[] {
  const content = contentOf(from);
  return [
    ...textEdits("group", content["group"]),
    ...rowsOf(content, "languages").map(({ id }): Edit => ({
      type: "add-row",
      target: `languages/${encodeSegment(id)}`,
    })),
    ...rowsOf(content, "organisations")
      .filter(({ validTo }) => typeof validTo !== "string")
      .flatMap(organisationEdits),
  ];
}
