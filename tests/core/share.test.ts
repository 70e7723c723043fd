// The outline of a framework, and the share that headings derive from it.
import assert from "node:assert/strict";
import test from "node:test";
import {
  contentOf,
  itemsBelow,
  outlineOf,
  sharedLevels,
  shareOf,
  type Json,
  type JsonObject,
  type Template,
} from "@askelmat/core";
import { after, anna, blank, set } from "./support/people.js";

const levels = (...ids: string[]) => ids.map((id) => ({ id }));

function framework(items: readonly JsonObject[]): Template {
  return {
    specVersion: "1.0",
    version: "1.0.0",
    kind: "assessment-framework",
    id: "https://example.org/f",
    content: {
      scales: [
        {
          id: "met",
          levels: levels("no", "started", "yes"),
          shareOf: ["yes"],
        },
        {
          id: "step",
          levels: levels("1", "2", "3", "4"),
          shareOf: ["3", "4"],
        },
        { id: "plain", levels: levels("a", "b") },
      ],
      items,
    },
  };
}

const item = (id: string, rest: JsonObject = {}) => ({ id, ...rest });
const under = (parent: string, id: string, rest: JsonObject = {}) =>
  item(id, { in: `items/${parent}`, ...rest });
const outline = (...items: JsonObject[]) =>
  outlineOf(framework(items)).map((one) => `${one.depth} ${one.item.id}`);

const tree = framework([
  item("lead", { position: "b" }),
  under("lead", "plan", { position: "b", scale: "met" }),
  under("lead", "time", { position: "a" }),
  under("time", "q-1", { position: "a", scale: "met" }),
  under("time", "q-2", { position: "b", scale: "met" }),
  under("time", "whole", { position: "c", scale: "met", overall: true }),
  under("time", "free", { position: "d", scale: "plain" }),
  item("reach", { position: "a" }),
  under("reach", "young", { position: "a", scale: "step" }),
  under("reach", "adults", { position: "b", scale: "step" }),
  under("reach", "figures", { position: "c", indicators: [{ id: "n" }] }),
]);

/** A person's own answers, by item. */
function answers(ratings: Readonly<Record<string, Json>>): JsonObject {
  const document = after(
    blank,
    anna,
    ...Object.entries(ratings).map(([id, rating]) =>
      set(`own/ratings/${id}/rating`, rating),
    ),
  );
  return contentOf(document).own?.[0] ?? {};
}

test("items are read parents first, in order, with their depth", () => {
  assert.deepEqual(
    outlineOf(tree).map((one) => `${one.depth} ${one.item.id}`),
    [
      "0 reach",
      "1 young",
      "1 adults",
      "1 figures",
      "0 lead",
      "1 time",
      "2 q-1",
      "2 q-2",
      "2 whole",
      "2 free",
      "1 plan",
    ],
  );
  const below = (index: number) =>
    itemsBelow(outlineOf(tree), index).map((one) => one.item.id);
  assert.deepEqual(below(5), ["q-1", "q-2", "whole", "free"]);
  assert.deepEqual(below(0), ["young", "adults", "figures"]);
  assert.deepEqual(below(10), []);
  assert.deepEqual(itemsBelow(outlineOf(tree), -1), []);
});

test("no item is left out: whose parent is missing, or who lead into each other", () => {
  assert.deepEqual(outline(under("gone", "a"), item("b", { in: 7 })), [
    "0 a",
    "0 b",
  ]);
  assert.deepEqual(outline(under("a", "a"), under("c", "b"), under("b", "c")), [
    "0 a",
    "0 b",
    "1 c",
  ]);
});

test("a framework may nest as deep as its file lets it", () => {
  const deep = Array.from({ length: 50_000 }, (_, n) =>
    n === 0 ? item("i0") : under(`i${n - 1}`, `i${n}`),
  );
  assert.equal(outlineOf(framework(deep)).at(-1)?.depth, 49_999);
});

test("a share counts what lies below at any depth, on scales that are counted", () => {
  const own = answers({
    plan: { level: "yes" },
    "q-1": { level: "started" },
    "q-2": { level: "yes" },
    whole: { level: "yes" },
    free: { level: "b" },
    young: { level: "4" },
  });
  assert.deepEqual(shareOf(tree, own, "lead"), {
    on: 2,
    of: 3,
    notApplicable: 0,
    unanswered: 0,
  });
  assert.deepEqual(shareOf(tree, own, "time"), {
    on: 1,
    of: 2,
    notApplicable: 0,
    unanswered: 0,
  });
  assert.deepEqual(shareOf(tree, own, "reach"), {
    on: 1,
    of: 2,
    notApplicable: 0,
    unanswered: 1,
  });
});

test("not applicable leaves the whole; what is not known or not assessed stays", () => {
  const own = answers({
    plan: { unanswered: "not-applicable" },
    "q-1": { unanswered: "dont-know" },
    "q-2": { unanswered: "not-assessed" },
  });
  assert.deepEqual(shareOf(tree, own, "lead"), {
    on: 0,
    of: 2,
    notApplicable: 1,
    unanswered: 2,
  });
});

test("between counts when both its levels do", () => {
  const young = (low: string, high: string) =>
    shareOf(tree, answers({ young: { between: [low, high] } }), "reach");
  assert.equal(young("3", "4").on, 1);
  assert.equal(young("2", "3").on, 0);
  assert.equal(young("2", "3").unanswered, 1, "adults alone");
});

test("what is not understood is counted as not answered, an unknown level as not on", () => {
  const own = answers({ young: { percent: 7 }, adults: { level: "9" } });
  assert.deepEqual(shareOf(tree, own, "reach"), {
    on: 0,
    of: 2,
    notApplicable: 0,
    unanswered: 1,
  });
});

test("agreed answers and own ones each have their own share", () => {
  const document = after(
    blank,
    anna,
    set("own/ratings/young/rating", { level: "1" }),
    set("ratings/young/rating", { level: "3" }),
  );
  const content = contentOf(document);
  assert.equal(shareOf(tree, content, "reach").on, 1);
  assert.equal(shareOf(tree, content.own![0]!, "reach").on, 0);
});

test("nothing is counted under a leaf, an unknown item, or without counted scales", () => {
  const none = { on: 0, of: 0, notApplicable: 0, unanswered: 0 };
  for (const id of ["plan", "nobody", ""])
    assert.deepEqual(shareOf(tree, {}, id), none);
  const plain = framework([item("a"), under("a", "b", { scale: "plain" })]);
  assert.deepEqual(shareOf(plain, answers({ b: { level: "a" } }), "a"), none);
});

test("the levels that count are those of the scales in use below", () => {
  const ids = (id: string) => sharedLevels(tree, id).map((level) => level.id);
  assert.deepEqual(ids("lead"), ["yes"]);
  assert.deepEqual(ids("reach"), ["3", "4"]);
  assert.deepEqual(ids("plan"), []);
});
