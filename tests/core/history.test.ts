import assert from "node:assert/strict";
import test from "node:test";
import { diff, historyOf, seal } from "@askelmat/core";
import {
  add,
  after,
  anna,
  blank,
  bo,
  holding,
  merged,
  remove,
  set,
  type,
} from "./support/people.js";

const at = (by: string, minute: number) => () => ({
  by,
  at: `2026-03-01T10:0${minute}:00Z`,
  tab: "t",
});

test("history is what was said at a place, oldest first, with what it took the place of", () => {
  const one = after(blank, at("c-a", 1), set("status", "A"));
  const two = after(one, at("c-b", 2), set("status", "B"));
  const three = after(two, at("c-a", 3), type("status", "C"));
  assert.deepEqual(
    historyOf(three, "status").map(({ by, value, previous, current }) => [
      by,
      value,
      [...previous].sort(),
      current,
    ]),
    [
      ["c-a", "A", [], false],
      ["c-b", "B", ["A"], false],
      ["c-a", "C", ["A", "B"], true],
    ],
  );
});

test("history of one person's own answer, and of everything", () => {
  const both = merged(
    after(blank, at("c-a", 1), set("own/status", "A")),
    after(blank, at("c-b", 2), set("own/status", "B"), set("title@fi", "T")),
  );
  assert.deepEqual(
    historyOf(both, "own/status", "c-b").map(({ value }) => value),
    ["B"],
  );
  assert.equal(historyOf(both).length, 3);
  assert.deepEqual(
    historyOf(both).map(({ at: when }) => when),
    ["2026-03-01T10:01:00Z", "2026-03-01T10:02:00Z", "2026-03-01T10:02:00Z"],
  );
});

test("what a liar claims to replace is not what it took the place of", () => {
  const mine = seal({ target: "own/x", by: "c-a", value: "mine" });
  const lie = seal({
    target: "own/x",
    by: "c-x",
    value: "lie",
    replaces: [mine.id],
  });
  const items = historyOf(holding(mine, lie), "own/x");
  assert.deepEqual(
    items.map(({ previous, current }) => [previous, current]),
    [
      [[], true],
      [[], true],
    ],
  );
});

test("a time of another shape is no time", () => {
  const odd = seal({
    target: "x",
    by: "c-a",
    value: 1,
    at: { toString: 1 },
  });
  const good = seal({ target: "x", by: "c-a", value: 2, at: "2026" });
  assert.deepEqual(
    historyOf(holding(good, odd), "x").map(({ value }) => value),
    [1, 2],
  );
});

test("diff names the members that differ, in content's own words", () => {
  const before = after(
    blank,
    anna,
    set("status", "A"),
    set("title@fi", "T"),
    add("goals/g-1"),
    set("own/x", 1),
  );
  const then = after(
    after(
      before,
      bo,
      set("status", "B"),
      set("title@fi", null),
      set("title@sv", "S"),
    ),
    bo,
    remove("goals/g-1"),
  );
  assert.deepEqual(diff(before, then), [
    { target: "goals/g-1", before: true },
    { target: "status", before: "A", after: "B" },
    { target: "title@fi", before: "T" },
    { target: "title@sv", after: "S" },
  ]);
  assert.deepEqual(diff(then, then), []);
  assert.deepEqual(diff(blank, after(blank, anna, set("own/x", 1))), [
    { target: "own/x", by: "c-anna", after: 1 },
  ]);
});
