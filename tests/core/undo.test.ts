import assert from "node:assert/strict";
import test from "node:test";
import {
  contentOf,
  currentEntries,
  sealDrafts,
  undo,
  type AskelmatDocument,
  type Context,
  type Edit,
  type Step,
} from "@askelmat/core";
import {
  add,
  after,
  anna,
  blank,
  bo,
  gesture,
  merged,
  move,
  opened,
  remove,
  restore,
  set,
  shown,
  type,
} from "./support/people.js";

function undone(
  document: AskelmatDocument,
  step: Step,
  who: () => Context = anna,
) {
  const result = undo(document, step, who());
  assert.ok("document" in result, "undo is refused");
  return result;
}

function refused(
  document: AskelmatDocument,
  step: Step,
  who: () => Context = anna,
) {
  const result = undo(document, step, who());
  assert.ok("problem" in result, "undo is not refused");
  assert.equal(result.problem.code, "undo-built-on");
  return result.problem.path;
}

const start = after(
  blank,
  bo,
  set("status", "luonnos"),
  set("goals/g-1/state@fi", "Tila"),
  set("measures/m-1/in", "goals/g-1"),
  set("own/goals/r-1/state@fi", "Bon"),
);
const gone = after(start, bo, remove("goals/g-1"));

const gestures: Readonly<
  Record<string, readonly [AskelmatDocument, ...Edit[]]>
> = {
  "a value": [start, set("status", "valmis")],
  "a first value": [start, set("period", "2026")],
  "a cleared value": [start, set("status", null)],
  "a value of one's own": [start, set("own/status", "x")],
  "a typed text": [start, type("goals/g-1/state@fi", "Toinen tila")],
  "a text typed empty": [start, type("goals/g-1/state@fi", "")],
  "a typed first text": [start, type("conclusions@fi", "Loppu")],
  "an added row": [start, add("goals/g-2")],
  "an added row with a position and a text": [
    start,
    add("goals/g-2", "b"),
    type("goals/g-2/state@fi", "x"),
  ],
  "a deleted row, with what leads to it": [start, remove("goals/g-1")],
  "a restored row, with what went with it": [gone, restore("goals/g-1")],
  "a moved row": [
    start,
    move("measures/m-1", { position: "c", in: "goals/g-2" }),
  ],
  "a row moved for the first time": [
    start,
    move("goals/g-1", { position: "c" }),
  ],
  "a text written in a deleted row": [gone, set("goals/g-1/state@fi", "Uusi")],
  "a text cleared in a deleted row": [gone, set("goals/g-1/state@fi", null)],
  "a row added in a deleted row": [gone, add("goals/g-1/responsible/o-7")],
};

// checkEdit, which every gesture here runs through, undoes, redoes and undoes again.
for (const [name, [document, ...edits]] of Object.entries(gestures))
  test(`${name} can be taken back, also once it is sealed and merged`, () => {
    const { document: done, step } = gesture(document, anna, ...edits);
    const sealed = merged(sealDrafts(done), document);
    const back = undone(sealed, step);
    assert.deepEqual(shown(back.document), shown(document));
    const again = undone(back.document, back.step);
    assert.deepEqual(shown(again.document), shown(done));
  });

test("a gesture of many edits is one step, taken back as one", () => {
  const { document, step } = gesture(
    blank,
    anna,
    add("goals/g-1", "b"),
    set("goals/g-1/state@fi", "Tila"),
    add("goals/g-1/responsible/o-7"),
    set("status", "x"),
  );
  assert.deepEqual(shown(undone(document, step).document), {});
});

test("steps are taken back one after another, to the beginning and to the end", () => {
  const edits: Edit[] = [
    add("goals/g-1"),
    type("goals/g-1/state@fi", "T"),
    type("goals/g-1/state@fi", "Tila"),
    set("goals/g-1/status", "x"),
    set("goals/g-1/status", "y"),
    remove("goals/g-1"),
    restore("goals/g-1"),
    move("goals/g-1", { position: "c" }),
  ];
  const states = [blank];
  const steps: Step[] = [];
  for (const edit of edits) {
    const { document, step } = gesture(states.at(-1)!, anna, edit);
    states.push(document);
    steps.push(step);
  }
  let document = states.at(-1)!;
  const redo: Step[] = [];
  for (let at = edits.length - 1; at >= 0; at--) {
    const back = undone(document, steps[at]!);
    assert.deepEqual(contentOf(back.document), contentOf(states[at]!));
    redo.unshift(back.step);
    document = back.document;
  }
  for (const [at, step] of redo.entries()) {
    document = undone(document, step).document;
    assert.deepEqual(contentOf(document), contentOf(states[at + 1]!));
  }
});

test("a settled tie comes back as the tie it was", () => {
  const tie = merged(
    after(start, anna, set("status", "a")),
    after(start, bo, set("status", "b")),
  );
  const { document, step } = gesture(tie, anna, set("status", "a"));
  assert.deepEqual(opened(document), []);
  const back = undone(document, step);
  assert.deepEqual(opened(back.document), ['tie status: "a" | "b"']);
  assert.deepEqual(opened(undone(back.document, back.step).document), []);
});

test("typing over a tie, taken back, leaves both voices as they were", () => {
  const tie = merged(
    after(start, anna, set("status", "a")),
    after(start, bo, set("status", "b")),
  );
  const { document, step } = gesture(tie, anna, type("status", "c"));
  assert.deepEqual(undone(document, step).document.entries, tie.entries);
});

test("why a value was agreed comes back with it", () => {
  const agree = (value: string, reason: string): Edit => ({
    type: "set",
    target: "status",
    value,
    reason,
    basis: ["e-x"],
  });
  const { document, step } = gesture(start, anna, agree("valmis", "Yhdessä"));
  const other = gesture(document, anna, set("status", "kesken"));
  const stands = (one: AskelmatDocument) =>
    currentEntries(one.entries)
      .filter(({ target }) => target === "status")
      .map(({ value, reason, basis }) => ({ value, reason, basis }));
  const agreed = [{ value: "valmis", reason: "Yhdessä", basis: ["e-x"] }];
  assert.deepEqual(stands(undone(other.document, other.step).document), agreed);
  const back = undone(document, step);
  assert.deepEqual(stands(back.document), [
    { value: "luonnos", reason: undefined, basis: undefined },
  ]);
  assert.deepEqual(stands(undone(back.document, back.step).document), agreed);
});

test("a reason given to what stood already can be taken back too", () => {
  const { document, step } = gesture(start, anna, {
    type: "set",
    target: "status",
    value: "luonnos",
    reason: "Yhdessä",
  });
  const back = undone(document, step);
  const current = (one: AskelmatDocument) =>
    currentEntries(one.entries).find(({ target }) => target === "status")
      ?.reason;
  assert.equal(current(back.document), undefined);
  assert.equal(current(undone(back.document, back.step).document), "Yhdessä");
});

test("refused once another has said something else, or the same", () => {
  const { document, step } = gesture(start, anna, set("status", "valmis"));
  assert.equal(
    refused(after(document, bo, set("status", "kesken")), step),
    "status",
  );
  const agreed = after(document, bo, {
    type: "set",
    target: "status",
    value: "valmis",
    reason: "Niin on",
  });
  assert.equal(refused(agreed, step), "status");
});

test("refused to anybody else", () => {
  const { document, step } = gesture(start, anna, set("status", "valmis"));
  refused(document, step, bo);
});

test("refused when it has been taken back already, or another gesture came between", () => {
  const { document, step } = gesture(start, anna, set("status", "valmis"));
  refused(undone(document, step).document, step);
  refused(after(document, anna, set("status", "kesken")), step);
});

test("an added row is not taken back once another has written in it, or moved a row into it", () => {
  const { document, step } = gesture(start, anna, add("goals/g-2"));
  assert.equal(
    refused(after(document, bo, set("goals/g-2/state@fi", "Bon")), step),
    "goals/g-2",
  );
  refused(after(document, bo, move("measures/m-1", { in: "goals/g-2" })), step);
  undone(after(document, bo, move("goals/g-2", { position: "c" })), step);
});

test("a restored row is not taken back once another has written in it since", () => {
  const { document, step } = gesture(gone, anna, restore("goals/g-1"));
  refused(after(document, bo, set("goals/g-1/state@fi", "Bon uusi")), step);
});

test("a deleted row comes back even when another has written in it meanwhile", () => {
  const { document, step } = gesture(start, anna, remove("goals/g-1"));
  const bos = after(start, bo, set("goals/g-1/state@fi", "Bon uusi"));
  const back = undone(merged(document, bos), step).document;
  assert.deepEqual([shown(back), opened(back)], [shown(bos), []]);
});

test("what one's other tab wrote in a row meanwhile is not taken along", () => {
  const { document, step } = gesture(gone, anna, set("goals/g-1/status", "x"));
  const other = after(
    document,
    anna,
    set("goals/g-1/evidence", "toisesta välilehdestä"),
  );
  const back = undone(other, step).document;
  assert.match(JSON.stringify(shown(back)), /toisesta/);
});

test("history keeps both what was said and that it was taken back", () => {
  const { document, step } = gesture(start, anna, set("status", "valmis"));
  const back = undone(document, step).document;
  assert.equal(
    back.entries.filter(({ target }) => target === "status").length,
    3,
  );
});

test("what changes nothing gives no step", () => {
  const same = [
    set("status", "luonnos"),
    set("period", null),
    remove("goals/g-9"),
    restore("goals/g-1"),
    move("goals/g-1", {}),
  ];
  for (const edit of same)
    assert.throws(() => gesture(start, anna, edit), /nothing changed/);
});
