import assert from "node:assert/strict";
import test from "node:test";
import {
  catalogue,
  hasTest,
  parts,
  patternOf,
  testsOf,
} from "../../scripts/faults/catalogue.mjs";
import { judge } from "../../scripts/faults/judge.mjs";
import { steps } from "../../scripts/test/steps.mjs";

const faults = catalogue();

/** What every `npm test` puts in, unless it is not built yet. */
const everyDay =
  "S13 S1 S3 C1 C2 C3 C4 C5 C6 X1 X7 X10 L1 L2 L3 Z1 Z2 Z3".split(" ");

test("the catalogue has every fault once, in order", () => {
  assert.deepEqual(
    faults.map(({ id }) => id),
    Object.entries(parts).flatMap(([letter, count]) =>
      Array.from({ length: count }, (_, nth) => `${letter}${nth + 1}`),
    ),
  );
});

test("each fault says what it is, what must happen, and what its state needs", () => {
  for (const one of faults) {
    for (const words of [one.fault, one.must])
      assert.match(words, /^[A-Z].*\.$/, one.id);
    const needs = {
      tested: ["tests", "control"],
      "not built yet": ["missing", "issue"],
      "cannot be injected": ["why"],
    }[one.state];
    assert.ok(needs, `${one.id}: ${one.state}`);
    const has = Object.keys(one);
    const own = ["id", "fault", "must", "state", ...needs];
    for (const name of own) assert.ok(has.includes(name), `${one.id}: ${name}`);
    const extra = one.state === "tested" ? ["controls", "note"] : [];
    for (const name of has)
      assert.ok([...own, ...extra].includes(name), `${one.id}: ${name}`);
    if (one.state === "tested") assert.ok(one.tests!.length > 0, one.id);
  }
});

test("every test that is named is there", () => {
  const gone = faults.flatMap(testsOf).filter((one) => !hasTest(one));
  assert.deepEqual(gone, []);
});

test("a test that is not there is noticed", () => {
  const file = "tests/core/laws.test.ts";
  const law = "copies merge alike in any order, any number of times";
  assert.ok(hasTest({ file, title: law }));
  assert.ok(!hasTest({ file, title: law.slice(1) }));
  assert.ok(!hasTest({ file: "tests/core/gone.test.ts", title: law }));
  const long = "tests/long/core-mutants.test.ts";
  assert.ok(hasTest({ file: long, title: "caught: an id is believed" }));
  assert.ok(!hasTest({ file: long, title: "caught: an id is" }));
});

test("what must be tried every day is tried by files that npm test runs", () => {
  const files = new Set(
    steps().flatMap((step) =>
      "files" in step ? (step.files as string[]) : [],
    ),
  );
  assert.ok(files.size > 100);
  for (const id of everyDay) {
    const one = faults.find((fault) => fault.id === id)!;
    if (one.state === "not built yet") continue;
    assert.equal(one.state, "tested", id);
    for (const { file } of one.tests!)
      assert.ok(files.has(file), `${id}: ${file} is not run`);
  }
});

test("a fault is tested only when each of its tests ran and passed", () => {
  const file = "tests/storage/adopt.test.ts";
  const title = "moves";
  const fault = {
    id: "S6",
    fault: "It goes.",
    must: "It comes.",
    state: "tested" as const,
    tests: [{ file, title }],
    controls: [{ file: "tests/faults/quota.test.ts", title: "full ${what}" }],
    control: "Counted.",
  };
  const control = {
    engine: "node",
    file: "tests/faults/quota.test.ts",
    title: "full disk",
    passed: true,
  };
  const page = (engine: string, passed: boolean, skipped = false) => ({
    engine,
    file,
    title,
    passed,
    skipped,
  });
  const both = ["chromium", "firefox"];
  const said = (...pages: object[]) =>
    judge(fault, [control, ...pages] as never, both);
  assert.deepEqual(said(page("chromium", true), page("firefox", true)), {
    ok: true,
    result: "passed",
    places: both,
  });
  assert.equal(said(page("chromium", true)).ok, false);
  assert.equal(said(page("chromium", true), page("firefox", false)).ok, false);
  assert.deepEqual(
    said(page("chromium", true), page("firefox", false, true)).places,
    ["chromium"],
  );
  const alone = [page("chromium", true), page("firefox", true)];
  assert.equal(judge(fault, alone as never, both).ok, false);
});

test("a title with a part that is put in fits what a run calls it", () => {
  assert.ok(patternOf("refused: ${what}").test("refused: a (list)"));
  assert.ok(!patternOf("refused: ${what}").test("refused: "));
  assert.ok(!patternOf("a.b").test("aXb"));
});
