import assert from "node:assert/strict";
import fc from "fast-check";
import type { JsonObject, Template } from "@askelmat/core";
import { law, type Law } from "../support/law.js";
import type { Core } from "../support/types.js";

const MATRIX = "https://example.org/matrix";
const ITEMS = ["forums", "strategies", "impact"];
/** Ranks lie apart and in another order than the names. */
const RANKS: Readonly<Record<string, number>> = { z: 1, c: 5, b: 6, a: 40 };
const LEVELS = Object.keys(RANKS);

const envelope = { specVersion: "1.0", version: "1.0.0" };
const framework: Template = {
  ...envelope,
  kind: "assessment-framework",
  id: MATRIX,
  content: {
    scales: [
      {
        id: "phase",
        levels: LEVELS.map((id) => ({ id, rank: RANKS[id]! })),
      },
    ],
    items: ITEMS.map((id) => ({ id, scale: "phase" })),
  },
};

interface Rule {
  readonly template: string;
  readonly item: string;
  readonly level: string;
}

const rule: fc.Arbitrary<Rule> = fc.record({
  template: fc.constantFrom(MATRIX, MATRIX, "https://example.org/other"),
  item: fc.constantFrom(...ITEMS, "gone"),
  level: fc.constantFrom(...LEVELS, "gone"),
});
const rating: fc.Arbitrary<JsonObject | undefined> = fc.oneof(
  fc.constantFrom(...LEVELS, "gone").map((level) => ({ level })),
  fc.nat(LEVELS.length - 2).map((low) => ({
    between: [LEVELS[low]!, LEVELS[low + 1]!],
  })),
  fc.constantFrom(
    { unanswered: "dont-know" },
    { unanswered: "not-applicable" },
    { percent: 10 },
    undefined,
  ),
);

function programmeOf(rules: readonly Rule[]): Template {
  return {
    ...envelope,
    kind: "programme-template",
    id: "https://example.org/programme",
    content: {
      themes: [{ id: "composition" }],
      suggestions: rules.map((one, index) => ({
        id: `s-${index}`,
        position: String.fromCharCode(97 + index),
        ...one,
        themes: [{ id: "composition" }, { id: "gone" }],
      })),
    },
  };
}

/** The highest rank that a rating names; undefined when it names none there is. */
function heightOf(value: JsonObject | undefined): number | undefined {
  const names = (value?.["between"] ?? [
    value?.["level"] ?? "gone",
  ]) as string[];
  const ranks = names.map((name) => RANKS[name]);
  return ranks.includes(undefined)
    ? undefined
    : Math.max(...(ranks as number[]));
}

/** What holds for whatever a programme suggests. */
export function programme(core: Core): readonly Law[] {
  return [
    law(
      "a programme suggests for what is agreed to be low, the lowest first, and for nothing else",
      200,
      fc.tuple(
        fc.array(rule, { maxLength: 6 }),
        fc.tuple(rating, rating, rating),
      ),
      ([rules, ratings]) => {
        const rows = ITEMS.flatMap((id, index): JsonObject[] => {
          const value = ratings[index];
          return value === undefined ? [] : [{ id, rating: value }];
        });
        const found = core.suggestionsFor(programmeOf(rules), framework, {
          ratings: rows,
          // What one person says is not agreed.
          own: [
            {
              by: "c-a",
              ratings: ITEMS.map((id) => ({ id, rating: { level: "z" } })),
            },
          ],
        });
        const heights = ITEMS.map((_id, index) => heightOf(ratings[index]));
        const wanted = rules.flatMap((one, index) => {
          const height = heights[ITEMS.indexOf(one.item)];
          const limit = RANKS[one.level];
          return one.template === MATRIX &&
            height !== undefined &&
            limit !== undefined &&
            height <= limit
            ? [{ id: `s-${index}`, height }]
            : [];
        });
        assert.deepEqual(
          found.map(({ rule: id }) => id),
          wanted
            .toSorted((one, other) => one.height - other.height)
            .map(({ id }) => id),
        );
        for (const { item, rating: said, themes } of found) {
          assert.deepEqual(said, ratings[ITEMS.indexOf(item.id)]);
          assert.deepEqual(themes, ["composition"]);
        }
      },
    ),
  ];
}
