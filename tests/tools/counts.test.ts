import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after } from "node:test";
import {
  lastLine,
  readCounts,
  sum,
  writeCounts,
} from "../../scripts/lib/counts.mjs";
import { summarise } from "../../scripts/test/wtr-reporter.mjs";

const dir = mkdtempSync(join(tmpdir(), "askelmat-counts-"));
const path = join(dir, "counts.json");
after(() => rmSync(dir, { recursive: true }));

test("what a runner counted is read back", () => {
  writeCounts({ passed: 3, failed: 0, skipped: 1 }, path);
  assert.deepEqual(readCounts(path, 0), { passed: 3, failed: 0, skipped: 1 });
});

test("a runner that said nothing has failed", () => {
  assert.equal(readCounts(join(dir, "none.json"), 0).failed, 1);
  writeFileSync(path, "{");
  assert.equal(readCounts(path, 0).failed, 1);
});

test("a runner that found no test has failed", () => {
  writeCounts({ passed: 0, failed: 0, skipped: 0 }, path);
  assert.equal(readCounts(path, 0).failed, 1);
});

test("a runner that ended badly has failed even if no test did", () => {
  writeCounts({ passed: 3, failed: 0, skipped: 0 }, path);
  assert.equal(readCounts(path, 1).failed, 1);
  assert.equal(readCounts(path, null).failed, 1);
});

test("the last line adds up all runners", () => {
  const total = sum([
    { passed: 1, failed: 0, skipped: 2 },
    { passed: 10, failed: 3, skipped: 0 },
  ]);
  assert.equal(lastLine(total), "11 passed, 3 failed, 2 skipped");
});

const passing = { name: "works", passed: true, skipped: false };
const failing = {
  name: "breaks",
  passed: false,
  skipped: false,
  error: { message: "no" },
};
const skipped = { name: "waits", passed: false, skipped: true };

function session(tests: object[], more: object = {}) {
  return {
    testFile: join(process.cwd(), "tests/elements/x.test.ts"),
    passed: true,
    errors: [],
    testResults: {
      name: "",
      tests: [],
      suites: [{ name: "x", suites: [], tests }],
    },
    ...more,
  };
}

test("tests in the browser are counted through their suites", () => {
  const { counts, lines } = summarise([
    session([passing, skipped]),
    session([failing, passing], { passed: false }),
  ]);
  assert.deepEqual(counts, { passed: 2, failed: 1, skipped: 1 });
  assert.match(
    lines.join("\n"),
    /skipped {2}tests.elements.x\.test\.ts: x › waits/,
  );
  assert.match(
    lines.join("\n"),
    /FAILED {3}tests.elements.x\.test\.ts: x › breaks\n {6}no/,
  );
});

test("a file that does not load in the browser has failed", () => {
  const { counts } = summarise([
    session([], { passed: false, testResults: undefined }),
  ]);
  assert.deepEqual(counts, { passed: 0, failed: 1, skipped: 0 });
});

test("an error outside any test has failed", () => {
  const { counts, lines } = summarise([
    session([passing], { passed: false, errors: [{ message: "late" }] }),
  ]);
  assert.deepEqual(counts, { passed: 1, failed: 1, skipped: 0 });
  assert.match(lines.join("\n"), /outside any test\n {6}late/);
});

test("a file without tests in the browser has failed", () => {
  assert.equal(summarise([session([])]).counts.failed, 1);
});
