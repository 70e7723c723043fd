import assert from "node:assert/strict";
import test from "node:test";
import { applyEdits, contentOf } from "@askelmat/core";
import {
  add,
  after,
  anna,
  blank,
  bo,
  cilla,
  holding,
  merged,
  move,
  opened,
  remove,
  restore,
  say,
  set,
  shown,
} from "./support/people.js";

const goal = after(
  blank,
  anna,
  add("goals/g-1"),
  set("goals/g-1/state@fi", "Tila"),
);
const planned = after(
  goal,
  anna,
  add("measures/m-1"),
  move("measures/m-1", { in: "goals/g-1" }),
  add("measures/m-1/responsible/o-7"),
);

test("a row is there when anything stands in it", () => {
  assert.deepEqual(
    shown(after(blank, anna, set("goals/g-1/state@fi", "Tila"))),
    {
      goals: [{ id: "g-1", state: { fi: "Tila" } }],
    },
  );
  assert.deepEqual(
    shown(after(blank, anna, add("goals/g-1/responsible/o-7"))),
    {
      goals: [{ id: "g-1", responsible: [{ id: "o-7" }] }],
    },
  );
});

test("adding a row that is there changes nothing", () => {
  const { document, step } = applyEdits(goal, [add("goals/g-1")], bo());
  assert.equal(document, goal);
  assert.equal(step, undefined);
});

test("a row and what leads to it go together and come back together", () => {
  const gone = after(planned, bo, remove("goals/g-1"));
  assert.deepEqual(shown(gone), {});
  assert.deepEqual(opened(gone), []);
  assert.deepEqual(
    shown(after(gone, cilla, restore("goals/g-1"))),
    shown(planned),
  );
});

test("a measure goes alone, its goal stays", () =>
  assert.deepEqual(
    shown(after(planned, bo, remove("measures/m-1"))),
    shown(goal),
  ));

test("a row that was gone before does not come back with its goal", () => {
  const without = after(planned, anna, remove("measures/m-1"));
  const gone = after(without, bo, remove("goals/g-1"));
  assert.deepEqual(shown(after(gone, bo, restore("goals/g-1"))), shown(goal));
});

test("what others wrote meanwhile keeps the whole row, open; a person settles it", () => {
  const bos = after(goal, bo, set("goals/g-1/state@fi", "Bon tila"));
  const both = merged(after(goal, anna, remove("goals/g-1")), bos);
  assert.deepEqual(shown(both), shown(bos));
  assert.deepEqual(opened(both), [
    'deleted-and-edited goals/g-1: "Bon tila" | null',
  ]);
  const away = after(both, cilla, remove("goals/g-1"));
  assert.deepEqual([shown(away), opened(away)], [{}, []]);
  const kept = after(both, cilla, restore("goals/g-1"));
  assert.deepEqual([shown(kept), opened(kept)], [shown(bos), []]);
});

test("a row that only another row's move keeps is shown, open", () => {
  const bare = after(blank, anna, add("goals/g-1"), add("measures/m-1"));
  const both = merged(
    after(bare, anna, remove("goals/g-1")),
    after(bare, bo, move("measures/m-1", { in: "goals/g-1" })),
  );
  assert.deepEqual(shown(both), {
    goals: [{ id: "g-1" }],
    measures: [{ id: "m-1", in: "goals/g-1" }],
  });
  assert.deepEqual(opened(both), [
    'deleted-and-edited goals/g-1: "goals/g-1" | null | true',
  ]);
});

test("two who delete the same row agree", () => {
  const both = merged(
    after(planned, anna, remove("goals/g-1")),
    after(planned, bo, remove("goals/g-1")),
  );
  assert.deepEqual([shown(both), opened(both)], [{}, []]);
  assert.deepEqual(
    shown(after(both, cilla, restore("goals/g-1"))),
    shown(planned),
  );
});

test("one restores what another deletes again: open", () => {
  const gone = after(goal, anna, remove("goals/g-1"));
  const back = after(gone, bo, restore("goals/g-1"));
  const both = merged(
    after(back, anna, remove("goals/g-1")),
    after(back, bo, set("goals/g-1/status", "x")),
  );
  assert.deepEqual(opened(both), ['deleted-and-edited goals/g-1: "x" | null']);
});

test("a row of one's own is deleted by oneself and touches nobody else's", () => {
  const mine = after(blank, anna, set("own/goals/r-1/state@fi", "Annan"));
  const both = merged(
    mine,
    after(blank, bo, set("own/goals/r-1/state@fi", "Bon")),
  );
  assert.deepEqual(shown(after(both, anna, remove("own/goals/r-1"))), {
    own: [{ by: "c-bo", goals: [{ id: "r-1", state: { fi: "Bon" } }] }],
  });
});

test("rows that lead into each other in a circle stand, go and come back", () => {
  const circle = after(
    blank,
    anna,
    add("goals/g-1"),
    add("goals/g-2"),
    move("goals/g-1", { in: "goals/g-2" }),
    move("goals/g-2", { in: "goals/g-1" }),
  );
  assert.deepEqual(shown(circle), {
    goals: [
      { id: "g-1", in: "goals/g-2" },
      { id: "g-2", in: "goals/g-1" },
    ],
  });
  const gone = after(circle, bo, remove("goals/g-1"));
  assert.deepEqual([shown(gone), opened(gone)], [{}, []]);
  assert.deepEqual(shown(after(gone, bo, restore("goals/g-1"))), shown(circle));
  const self = after(circle, anna, move("goals/g-1", { in: "goals/g-1" }));
  const one = after(self, bo, remove("goals/g-2"));
  assert.deepEqual(shown(one), { goals: [{ id: "g-1", in: "goals/g-1" }] });
  assert.deepEqual(shown(after(one, bo, remove("goals/g-1"))), {});
});

test("a row moved by two to different parents shows one, and is open", () => {
  const two = after(planned, anna, add("goals/g-2"), add("goals/g-3"));
  const both = merged(
    after(two, anna, move("measures/m-1", { in: "goals/g-3" })),
    after(two, bo, move("measures/m-1", { in: "goals/g-2" })),
  );
  assert.deepEqual(opened(both), [
    'tie measures/m-1/in: "goals/g-2" | "goals/g-3"',
  ]);
  assert.deepEqual((contentOf(both) as never)["measures"], [
    { id: "m-1", in: "goals/g-2", responsible: [{ id: "o-7" }] },
  ] as never);
});

test("what is said in a row that was deleted elsewhere is not lost", () => {
  const gone = after(goal, anna, remove("goals/g-1"));
  const written = after(gone, bo, set("goals/g-1/status", "kesken"));
  assert.deepEqual(shown(written), {
    goals: [{ id: "g-1", state: { fi: "Tila" }, status: "kesken" }],
  });
  assert.equal(opened(written).length, 1);
});

test("a row within a deleted row cannot be deleted again, and comes back with it", () => {
  const gone = after(planned, anna, remove("measures/m-1"));
  const { step } = applyEdits(
    gone,
    [remove("measures/m-1/responsible/o-7")],
    bo(),
  );
  assert.equal(step, undefined);
  assert.deepEqual(
    shown(after(gone, bo, restore("measures/m-1"))),
    shown(planned),
  );
});

test("a value that is no row is kept and shown as open", () => {
  const odd = holding(
    say("c-a", "goals/g-1", "odd"),
    say("c-a", "goals/g-1/status", "x"),
  );
  assert.deepEqual(shown(odd), { goals: [{ id: "g-1", status: "x" }] });
  assert.deepEqual(opened(odd), ['shape goals/g-1: "odd"']);
});

for (const [edit, code] of [
  [set("goals/g-1", "x"), "target-not-a-field"],
  [add("status"), "target-not-a-row"],
  [remove("goals/g-1/state@fi"), "target-not-a-row"],
  [set("no target", "x"), "target-shape"],
  [set("open", "x"), "target-reserved"],
  [set("goals/g-1/id", "x"), "target-reserved"],
  [add("own/own/x"), "target-reserved"],
] as const)
  test(`an edit that does not fit is a problem: ${code} at ${edit.target}`, () => {
    const { document, problems, step } = applyEdits(
      goal,
      [set("status", "x"), edit],
      anna(),
    );
    assert.deepEqual(
      problems.map((one) => [one.code, one.path]),
      [[code, edit.target]],
    );
    assert.equal(document, goal, "half a gesture was done");
    assert.equal(step, undefined);
  });
