// What the ready programme suggests for the ready matrix.
import assert from "node:assert/strict";
import test from "node:test";
import {
  contentOf,
  mergeDocuments,
  rowIn,
  suggestionsFor,
  type AskelmatDocument,
  type JsonObject,
  type Template,
} from "@askelmat/core";
import { ohjausyhteistyonKehittyminen } from "@askelmat/content";
import { valmennusohjelma } from "@askelmat/content/programme";
import { after, anna, blank, bo, set } from "./support/people.js";

const programme = valmennusohjelma as unknown as Template;
const matrix = ohjausyhteistyonKehittyminen as unknown as Template;

const suggested = (ratings: readonly JsonObject[], framework = matrix) =>
  suggestionsFor(programme, framework, { ratings }).map(({ item }) => item.id);

test("the weakest rows come first, each with its reason and the rating it rests on", () => {
  const found = suggestionsFor(programme, matrix, {
    ratings: [
      { id: "forums", rating: { level: "1" } },
      { id: "strategies", rating: { level: "2" } },
      { id: "concept", rating: { level: "3" } },
    ],
  });
  assert.deepEqual(
    found.map(({ rule, rating }) => [rule, rating]),
    [
      ["weak-forums", { level: "1" }],
      ["weak-strategies", { level: "2" }],
    ],
  );
  const [forums] = found;
  assert.deepEqual(forums!.themes, ["composition", "organisations-input"]);
  assert.deepEqual(forums!.methods, ["peer", "contact"]);
  assert.deepEqual(forums!.linkages, ["peer-forums"]);
  assert.deepEqual(
    forums!.reason,
    rowIn(programme.content, "suggestions", "weak-forums")!["reason"],
  );
});

test("between two levels counts as the upper one", () => {
  const between = (...ids: string[]) => [
    { id: "impact", rating: { between: ids } },
  ];
  assert.deepEqual(suggested(between("1", "2")), ["impact"]);
  assert.deepEqual(suggested(between("2", "3")), []);
});

test("what is not agreed, tied, unanswered or of an unknown level suggests nothing", () => {
  assert.deepEqual(suggested([]), []);
  for (const rating of [
    { unanswered: "dont-know" },
    { unanswered: "not-mine" },
    { level: "9" },
    { between: ["1", "9"] },
    { percent: 4 },
  ])
    assert.deepEqual(suggested([{ id: "forums", rating }]), []);
  const agreed = (document: AskelmatDocument) =>
    suggested(
      (contentOf(document) as { ratings?: readonly JsonObject[] }).ratings ??
        [],
    );
  const low = set("ratings/forums/rating", { level: "1" });
  const mine = set("own/ratings/forums/rating", { level: "1" });
  assert.deepEqual(agreed(after(blank, anna, mine)), []);
  const one = after(blank, anna, low);
  assert.deepEqual(agreed(one), ["forums"]);
  const other = after(blank, bo, set("ratings/forums/rating", { level: "2" }));
  assert.deepEqual(agreed(mergeDocuments(one, other).document), []);
});

test("a framework that extends the matrix is spoken of, one that it only inspired is not", () => {
  const low = [{ id: "forums", rating: { level: "2" } }];
  const derived = (relation: string): Template => ({
    ...matrix,
    id: "https://example.org/regional",
    content: {
      ...matrix.content,
      derivedFrom: [{ relation, uri: matrix.id }],
    },
  });
  assert.deepEqual(suggested(low, derived("extends")), ["forums"]);
  assert.deepEqual(suggested(low, derived("complies-with")), ["forums"]);
  assert.deepEqual(suggested(low, derived("inspired-by")), []);
});
