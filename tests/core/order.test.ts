import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import {
  byPosition,
  orderRows,
  placeRow,
  positionBetween,
  type Placed,
} from "@askelmat/core";
import {
  add,
  after,
  anna,
  blank,
  bo,
  merged,
  move,
  opened,
  shown,
} from "./support/people.js";
import { SEED } from "./support/law.js";

const ids = (rows: readonly Placed[]) =>
  [...rows]
    .sort(byPosition)
    .map((row) => row.id)
    .join("");

/** Rows as they stand after the changes that placeRow wants. */
function placed(rows: readonly Placed[], moved: string): Placed[] {
  const changes = new Map(
    placeRow(rows, moved).map((one) => [one.id, one.position]),
  );
  return rows.map((row) => ({
    ...row,
    ...(changes.has(row.id) && { position: changes.get(row.id) }),
  }));
}

test("rows stand by position, then id; without one last", () => {
  assert.equal(
    ids([
      { id: "d" },
      { id: "c" },
      { id: "b", position: "b" },
      { id: "a", position: "b" },
    ]),
    "abcd",
  );
  assert.equal(
    ids([
      { id: "b", position: "a1" },
      { id: "a", position: "a" },
      { id: "c", position: "Z" },
    ]),
    "cab",
  );
  assert.equal(
    ids([
      { id: "b", position: 1 },
      { id: "a", position: "zz" },
    ]),
    "ab",
  );
});

test("there is always a place between two, before and after", () => {
  assert.equal(positionBetween(), "i");
  assert.equal(positionBetween("a", "c"), "b");
  for (const [low, high] of [
    ["a", "b"],
    ["a", "a1"],
    ["az", "b"],
    ["z", undefined],
    ["zz", undefined],
    [undefined, "1"],
    [undefined, "01"],
    ["0001", "0002"],
  ] as const) {
    const key = positionBetween(low, high);
    assert.ok(
      (low ?? "") < key && (high === undefined || key < high),
      `${low} ${key} ${high}`,
    );
    assert.match(key, /^[0-9a-z]*[1-9a-z]$/);
  }
});

test("between equal or misshapen positions there is none: the rows are re-keyed first", () => {
  for (const [low, high] of [
    ["b", "b"],
    ["b", "a"],
    ["B", "c"],
    ["a0", "b"],
    ["", "b"],
  ] as const)
    assert.throws(() => positionBetween(low, high), /placeRow/);
});

test("a place is found again and again at any point", () =>
  fc.assert(
    fc.property(
      fc.array(fc.nat(), { minLength: 20, maxLength: 60, size: "max" }),
      (points) => {
        const keys: string[] = [];
        for (const point of points) {
          const at = point % (keys.length + 1);
          keys.splice(at, 0, positionBetween(keys[at - 1], keys[at]));
        }
        assert.deepEqual(keys, [...keys].sort());
        assert.equal(new Set(keys).size, keys.length);
      },
    ),
    { seed: SEED },
  ));

test("between equal positions the one that is placed and the later row get new ones", () => {
  const rows = [
    { id: "a", position: "b" },
    { id: "m", position: "q" },
    { id: "c", position: "b" },
  ];
  assert.equal(ids(placed(rows, "m")), "amc");
  assert.deepEqual(
    placeRow(rows, "m").map((one) => one.id),
    ["m", "c"],
  );
});

test("placing moves as few as it can", () => {
  const rows = [
    { id: "a", position: "a" },
    { id: "m", position: "z" },
    { id: "b", position: "b" },
    { id: "c", position: "c" },
  ];
  assert.deepEqual(placeRow(rows, "m"), [
    { id: "m", position: positionBetween("a", "b") },
  ]);
  assert.deepEqual(placeRow([{ id: "a" }, { id: "b" }], ""), []);
});

test("whatever positions there are, rows come to stand as wanted", () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h"), {
        minLength: 2,
        maxLength: 8,
        size: "max",
      }),
      fc.array(
        fc.constantFrom("a", "b", "b", "c5", "z", "0", "Z", "", 3, undefined),
        { minLength: 8, maxLength: 8 },
      ),
      fc.nat(),
      (wanted, positions, pick) => {
        const rows = wanted.map((id, at): Placed =>
          positions[at] === undefined
            ? { id }
            : { id, position: positions[at] },
        );
        assert.equal(
          ids(placed(rows, wanted[pick % wanted.length]!)),
          wanted.join(""),
        );
      },
    ),
    { seed: SEED, numRuns: 500 },
  ));

test("a document's rows stand among the template's", () => {
  const template = [
    { id: "t1", position: "b" },
    { id: "t2", position: "d" },
  ];
  const rows = [
    { id: "x", position: "c" },
    { id: "t2", position: "a", text: "mine" },
    { id: "y" },
  ];
  const ordered = orderRows(rows, template);
  assert.deepEqual(
    ordered.map(({ id }) => id),
    ["t2", "t1", "x", "y"],
  );
  assert.deepEqual(ordered[0], {
    id: "t2",
    row: rows[1],
    template: template[1],
    position: "a",
  } as never);
  assert.equal(ordered[1]!.row, undefined);
  assert.equal(ordered[2]!.template, undefined);
});

test("two who insert at the same place: both rows stand, in the order of their ids", () => {
  const start = after(blank, anna, add("goals/a", "b"), add("goals/z", "d"));
  const both = merged(
    after(start, anna, add("goals/m", "c")),
    after(start, bo, add("goals/n", "c")),
  );
  assert.deepEqual(shown(both), {
    goals: ["a", "m", "n", "z"].map((id, at) => ({
      id,
      position: ["b", "c", "c", "d"][at]!,
    })),
  });
  assert.deepEqual(opened(both), []);
});

test("two who move the same row: the smallest position, and nothing to settle", () => {
  const start = after(blank, anna, add("goals/a", "b"));
  const both = merged(
    after(start, anna, move("goals/a", { position: "x" })),
    after(start, bo, move("goals/a", { position: "c" })),
  );
  assert.deepEqual(shown(both), { goals: [{ id: "a", position: "c" }] });
  assert.deepEqual(opened(both), []);
});
