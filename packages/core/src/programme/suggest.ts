import { member, type Json, type JsonObject } from "../json.js";
import {
  itemsOf,
  levelsOf,
  ratingOf,
  rowIn,
  rowsOf,
  type Item,
  type Row,
} from "../template.js";
import type { Template } from "../types.js";

/** What a rule of a programme template says of a rating. */
export interface Suggestion {
  /** The rule, by its id in the template. */
  readonly rule: string;
  readonly item: Item;
  /** The agreed rating that the rule speaks of, as it stands. */
  readonly rating: Json;
  /** Ids of rows of the template. */
  readonly themes: readonly string[];
  readonly methods: readonly string[];
  readonly linkages: readonly string[];
  /** Why, in the template's own words and languages. */
  readonly reason?: Json;
}

/**
 * What a programme template suggests for an assessment's low ratings, those on
 * the lowest levels first. Nothing is suggested where nothing is agreed.
 * Standard: PRG-2, PRG-3.
 *
 * @param framework what the assessment is filled with
 * @param content the content of the assessment
 */
export function suggestionsFor(
  template: Template,
  framework: Template,
  content: JsonObject,
): readonly Suggestion[] {
  const found = rowsOf<Rule>(template.content, "suggestions").flatMap(
    (rule): { readonly rank: number; readonly said: Suggestion }[] => {
      if (!speaksOf(framework, rule.template)) return [];
      const item = itemsOf(framework).find(({ id }) => id === rule.item);
      const row = item && rowIn(content, "ratings", item.id);
      const rating = row && member(row, "rating");
      if (!item || rating === undefined) return [];
      const rank = rankOf(framework, item, rating);
      const limit = rankOf(framework, item, { level: rule.level ?? null });
      if (rank === undefined || limit === undefined || rank > limit) return [];
      return [{ rank, said: suggestion(template, rule, item, rating) }];
    },
  );
  return found.toSorted((a, b) => a.rank - b.rank).map(({ said }) => said);
}

interface Rule extends Row {
  readonly template?: Json;
  readonly item?: Json;
  readonly level?: Json;
  readonly reason?: Json;
}

/** True for the framework a rule names, and for one whose items are the same by derivation. */
function speaksOf({ id, content }: Template, named: Json | undefined): boolean {
  const bases = content["derivedFrom"];
  return (
    named !== undefined &&
    (id === named ||
      (Array.isArray(bases) &&
        (bases as readonly JsonObject[]).some(
          ({ relation, uri }) =>
            uri === named &&
            (relation === "extends" || relation === "complies-with"),
        )))
  );
}

/** The rank of a rating, between two levels that of the upper one; undefined for what names no level. */
function rankOf(
  framework: Template,
  item: Item,
  value: Json,
): number | undefined {
  const rating = ratingOf(value);
  if (!rating || "unanswered" in rating) return undefined;
  const ranks = ("level" in rating ? [rating.level] : rating.between).map(
    (named) => levelsOf(framework, item).find(({ id }) => id === named)?.rank,
  );
  return ranks.every((rank) => rank !== undefined)
    ? Math.max(...ranks)
    : undefined;
}

function suggestion(
  template: Template,
  rule: Rule,
  item: Item,
  rating: Json,
): Suggestion {
  const named = (list: string) =>
    rowsOf(rule, list)
      .map(({ id }) => id)
      .filter((id) => rowIn(template.content, list, id) !== undefined);
  return {
    rule: rule.id,
    item,
    rating,
    themes: named("themes"),
    methods: named("methods"),
    linkages: named("linkages"),
    ...(rule.reason !== undefined && { reason: rule.reason }),
  };
}
