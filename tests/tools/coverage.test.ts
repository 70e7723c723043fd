// docs/coverage.md says what of the source material is there: nothing may be called done without a story and a test.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { hasTest } from "../../scripts/faults/catalogue.mjs";
import { generate } from "../../scripts/gen/coverage.mjs";
import {
  coverage,
  hasStory,
  parts,
  type Named,
} from "../../scripts/lib/coverage.mjs";
import { longSteps, steps } from "../../scripts/test/steps.mjs";

const rows = coverage();
const page = readFileSync("docs/coverage.md", "utf8");

/** How many things the source material names. */
const NAMED = 88;

/** What a row lacks of what its state asks for. */
function lackOf({ state, stories = [], tests = [], missing }: Named): string[] {
  const lacks = [
    ...stories.filter((one) => !hasStory(one)),
    ...tests.filter((one) => !hasTest(one)).map(({ title }) => title),
  ];
  if (state === "done" && stories.length === 0) lacks.push("a story");
  if (state === "done" && tests.length === 0) lacks.push("a test");
  if ((state === "partly") !== (missing !== undefined)) lacks.push("missing");
  if (state === "not yet" && stories.length + tests.length > 0)
    lacks.push("a state that fits");
  return lacks;
}

test("everything that is named is there once, in a part of the page", () => {
  const names = rows.map(({ name }) => name);
  assert.equal(names.length, NAMED);
  assert.equal(new Set(names).size, NAMED);
  const known = Object.keys(parts);
  for (const part of known)
    assert.ok(
      rows.some(({ group }) => group === part),
      part,
    );
  for (const { group, name } of rows) assert.ok(known.includes(group), name);
});

test("each row says what the tools give, how far it is, and nothing else", () => {
  const may = "group name gives state missing stories tests".split(" ");
  for (const row of rows) {
    assert.match(row.name, /^[^|\n]+$/);
    assert.match(row.gives, /^[A-Z][^|\n]+[^.]$/, row.name);
    assert.ok(["done", "partly", "not yet"].includes(row.state), row.name);
    if (row.missing !== undefined)
      assert.match(row.missing, /^[^|\n]{4,}[^.]$/, row.name);
    for (const key of Object.keys(row)) assert.ok(may.includes(key), key);
  }
});

test("what is done has a story and a test, what is partly there says what is missing, and all that is named exists", () => {
  for (const row of rows) assert.deepEqual(lackOf(row), [], row.name);
});

test("every test that is named is in a file that is run", () => {
  const run = new Set(
    [...steps(), ...longSteps()].flatMap((step) =>
      "files" in step ? (step.files as string[]) : [],
    ),
  );
  for (const { tests = [] } of rows)
    for (const { file } of tests) assert.ok(run.has(file), file);
});

test("a story or a test that is not there is noticed", () => {
  const done = rows.find(({ state }) => state === "done")!;
  assert.deepEqual(lackOf(done), []);
  const [story = ""] = done.stories!;
  const [one] = done.tests!;
  for (const [change, lack] of [
    [{ stories: [] }, "a story"],
    [{ tests: [] }, "a test"],
    [{ stories: [`${story}Gone`] }, `${story}Gone`],
    [{ stories: [story.slice(0, -1)] }, story.slice(0, -1)],
    [{ stories: ["elo-gone/Region"] }, "elo-gone/Region"],
    [{ tests: [{ ...one!, title: "gone" }] }, "gone"],
    [{ tests: [{ ...one!, file: "tests/gone.test.ts" }] }, one!.title],
    [{ missing: "half of it" }, "missing"],
    [{ state: "partly" as const }, "missing"],
    [{ state: "not yet" as const }, "a state that fits"],
  ] satisfies [Partial<Named>, string][])
    assert.deepEqual(lackOf({ ...done, ...change }), [lack]);
});

test("the page is what the rows give, and its links lead somewhere", async () => {
  assert.equal((await generate()).get("docs/coverage.md"), page);
  const links = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path!);
  assert.ok(links.length > NAMED);
  for (const link of new Set(links)) assert.ok(existsSync(join("docs", link)));
  for (const { name, gives } of rows)
    assert.equal(page.split(`\n| ${name} | ${gives} |`).length, 2, name);
});
