// Practices in a collection: what they can be chosen by, and which are left.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import {
  applyEdits,
  choicesOf,
  createDocument,
  practicesIn,
  practicesWith,
  readFile,
  type AskelmatDocument,
  type CollectedPractice,
  type FacetChoice,
  type PracticeFacet,
} from "@askelmat/core";

const AT = "2026-10-01T08:00:00Z";
const FACETS: readonly PracticeFacet[] = ["themes", "regions", "targetGroups"];

function opened(name: string): AskelmatDocument {
  const read = readFile(
    readFileSync(`schemas/examples/${name}.askelmat.json`, "utf8"),
  );
  assert.ok(read.ok && read.document, name);
  return read.document;
}

/** A card with these rows in its sets: a code, or `{ id: label }`. */
function card(
  sets: Partial<Record<PracticeFacet, Record<string, Record<string, string>>>>,
): AskelmatDocument {
  const edits = Object.entries(sets).flatMap(([set, rows]) =>
    Object.entries(rows).flatMap(([id, label]) => [
      { type: "add-row" as const, target: `${set}/${id}` },
      ...Object.entries(label).map(([lang, value]) => ({
        type: "set" as const,
        target: `${set}/${id}/label@${lang}`,
        value,
      })),
    ]),
  );
  const document = createDocument({ kind: "practice", by: "c-1", at: AT });
  return applyEdits(document, edits, { by: "c-1", at: AT }).document;
}

const told = (choices: readonly FacetChoice[]) =>
  choices.map(({ row, count }) => [row.id, count] as const);

describe("a collection of practices", () => {
  const examples = [opened("practice"), opened("group"), opened("practice-sv")];
  const practices = practicesIn(examples);

  test("has the practices among documents, with what a list tells of them", () => {
    assert.deepEqual(
      practices.map(({ id }) => id),
      [examples[0]!.id, examples[2]!.id],
    );
    assert.deepEqual(practices[0]!.organisation, {
      fi: "Ohjaamo Saarlahti",
      sv: "Navigatorn Holmvik",
    });
    assert.ok(practices.every(({ title, summary }) => title && summary));
  });

  test("counts what the cards have, a code once for each card", () => {
    const themes = told(choicesOf(practices, "themes"));
    assert.equal(themes.length, 6);
    assert.ok(themes.every(([, count]) => count === 1));
    assert.deepEqual(told(choicesOf(practices, "regions")), [["m-8h2r", 2]]);
  });

  test("what is named by hand is one choice where it is called the same in a language", () => {
    const cards = practicesIn([
      card({ themes: { "t-1": { fi: "Kalastajakylät" } } }),
      card({ themes: { "t-2": { sv: "Fiskebyar" } } }),
      card({ themes: { "t-3": { fi: " kalastajakylät ", sv: "Fiskebyar" } } }),
      card({ themes: { "t-4": { fi: "Kylät" } } }),
    ]);
    const choices = choicesOf(cards, "themes");
    assert.deepEqual(told(choices), [
      ["t-1", 3],
      ["t-4", 1],
    ]);
    assert.equal(practicesWith(cards, { themes: choices[0]! }).length, 3);
  });

  test("a label is not taken for a code that is written alike", () => {
    const cards = practicesIn([
      card({ themes: { languages: {} } }),
      card({ themes: { "t-1": { fi: "languages" } } }),
    ]);
    assert.equal(choicesOf(cards, "themes").length, 2);
  });

  test("what was chosen together has all of it", () => {
    const [theme] = choicesOf(practices, "themes").filter(
      ({ row }) => row.id === "transitions",
    );
    const [region] = choicesOf(practices, "regions");
    const with_ = (chosen: Parameters<typeof practicesWith>[1]) =>
      practicesWith(practices, chosen).map(({ id }) => id);
    assert.deepEqual(
      with_({}),
      practices.map(({ id }) => id),
    );
    assert.equal(with_({ regions: region! }).length, 2);
    assert.deepEqual(with_({ regions: region!, themes: theme! }), [
      examples[0]!.id,
    ]);
  });
});

/** Cards of a few words that meet often, the same for the same seed. */
function someCards(seed: number): readonly CollectedPractice[] {
  let state = seed;
  const random = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const words = ["a", "b", "c", "d"];
  return practicesIn(
    Array.from({ length: 6 }, () =>
      card({
        themes: Object.fromEntries(
          Array.from({ length: random(4) }, (_, at) =>
            random(2) === 0
              ? [words[random(4)]!, {}]
              : [
                  `t-${String(at)}`,
                  {
                    fi: words[random(4)]!,
                    ...(random(2) === 0 && { sv: words[random(4)]! }),
                  },
                ],
          ),
        ),
      }),
    ),
  );
}

/** The laws of choosing; what breaks is named. */
function broken(choose: typeof choicesOf): string[] {
  const faults = new Set<string>();
  for (let seed = 1; seed <= 60; seed++) {
    const cards = someCards(seed);
    for (const facet of FACETS) {
      const choices = choose(cards, facet);
      const reversed = choose([...cards].reverse(), facet);
      for (const one of choices)
        if (practicesWith(cards, { [facet]: one }).length !== one.count)
          faults.add("a count is how many are left");
      const keys = choices.map(({ key }) => key);
      if (new Set(keys).size !== keys.length) faults.add("keys tell apart");
      if (
        reversed
          .map(({ key }) => key)
          .sort()
          .join() !== keys.sort().join()
      )
        faults.add("order does not matter");
      const reached = new Set(
        choices.flatMap((one) =>
          practicesWith(cards, { [facet]: one }).map(({ id }) => id),
        ),
      );
      if (cards.some((one) => one[facet].length > 0 && !reached.has(one.id)))
        faults.add("every card is found");
    }
  }
  return [...faults];
}

describe("choosing among practices", () => {
  test("keeps its laws, whatever the cards", () => {
    assert.deepEqual(broken(choicesOf), []);
  });

  test("and each law is broken by a mutant", () => {
    const joinsOnlyTheFirst: typeof choicesOf = (cards, facet) =>
      choicesOf(cards, facet).map((one) => ({
        ...one,
        names: new Set([one.key]),
      }));
    const firstCardOnly: typeof choicesOf = (cards, facet) =>
      choicesOf(cards.slice(0, 1), facet);
    const oneKey: typeof choicesOf = (cards, facet) =>
      choicesOf(cards, facet).map((one) => ({ ...one, key: "x" }));
    assert.ok(
      broken(joinsOnlyTheFirst).includes("a count is how many are left"),
    );
    assert.ok(broken(joinsOnlyTheFirst).includes("every card is found"));
    assert.ok(broken(firstCardOnly).includes("order does not matter"));
    assert.ok(broken(oneKey).includes("keys tell apart"));
  });
});
