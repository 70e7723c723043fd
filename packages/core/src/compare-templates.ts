import type { Comparable, CompareStatus } from "./compare-members.js";
import { compareRows } from "./compare-rows.js";
import { asList, isObject, type JsonObject } from "./json.js";
import type { Problem, Template } from "./types.js";

/** What became of one thing between two templates. */
export interface ComparedItem {
  /** Member names and ids: `items/forums`, `sections/goals/columns/state`. The newer one's, if it has the thing. */
  readonly path: string;
  /** Where it stands in the older template; absent when it was added. */
  readonly older?: string;
  /** Where it stands in the newer template; absent when it was removed. */
  readonly newer?: string;
  /** The weightiest thing that happened to it. */
  readonly status: CompareStatus;
  /**
   * Whether answers to the two can be compared: `words` when people must see
   * both wordings. Takes in what the answer rests on: an item's levels and
   * descriptors. An answer in a cell can be compared if both its row and its
   * column can.
   */
  readonly comparable: Comparable;
  /** What differs: members of it, or of what it rests on, as paths. */
  readonly why?: readonly string[];
}

/** Two templates, thing by thing. */
export interface TemplateComparison {
  /** What the newer one says of the older in `derivedFrom`; absent when nothing. */
  readonly relation?: string;
  readonly items: readonly ComparedItem[];
  readonly problems: readonly Problem[];
}

/** Relations under which an id of the one means the same in the other. */
const KINSHIP = new Set<string | undefined>(["extends", "complies-with"]);

/**
 * What stays comparable between two templates or two versions of one: whether
 * last year's answers can stand beside this year's. Told for each section,
 * column, role, row, scale, level, item, descriptor and indicator, by id;
 * nothing is guessed from words. What is gone comes last in its list. Between
 * templates that neither extend nor comply with each other nothing is
 * comparable: the same id there may mean anything.
 *
 * Codes: `compare-unrelated`; `compare-other-kind`, with no items.
 * Standard: Derivation (DRV-3, DRV-4).
 */
export function compareTemplates(
  older: Template,
  newer: Template,
): TemplateComparison {
  const relation = relationTo(newer, older);
  const told = relation === undefined ? {} : { relation };
  if (older.kind !== newer.kind) {
    const params = { older: older.kind, newer: newer.kind };
    const problem = { path: "/kind", code: "compare-other-kind", params };
    return { ...told, items: [], problems: [problem] };
  }
  const items = compareRows(older, newer);
  const isKin =
    older.id === newer.id ||
    KINSHIP.has(relation) ||
    KINSHIP.has(relationTo(older, newer));
  if (isKin) return { ...told, items, problems: [] };
  const params = { older: older.id, newer: newer.id };
  return {
    ...told,
    items: items.map((item) => ({ ...item, comparable: "no" })),
    problems: [
      { path: "/content/derivedFrom", code: "compare-unrelated", params },
    ],
  };
}

/**
 * What a template says of another in `derivedFrom`: first of that version, then
 * of no version, then of another one.
 */
export function relationTo(
  { content }: Template,
  base: Template,
): string | undefined {
  const said = derivations(content, base.id);
  const { relation } =
    said.find(({ version }) => version === base.version) ??
    said.find(({ version }) => version === undefined) ??
    said[0] ??
    {};
  return typeof relation === "string" ? relation : undefined;
}

/** What a template's `derivedFrom` says of a base. */
export function derivations(
  content: JsonObject,
  base: string,
): readonly JsonObject[] {
  return asList(content["derivedFrom"])
    .filter(isObject)
    .filter(({ uri }) => uri === base);
}
