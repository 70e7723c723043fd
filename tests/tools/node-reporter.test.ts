import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";

/** Runs Node's test runner over one file with our reporter. */
function run(text: string) {
  const dir = mkdtempSync(join(tmpdir(), "askelmat-reporter-"));
  const file = join(dir, "x.test.mjs");
  const counts = join(dir, "counts.json");
  writeFileSync(
    file,
    `import assert from "node:assert"; import test, { before, describe, it } from "node:test";\n${text}`,
  );
  // A runner started inside a runner is told so by the environment, and would then print for it instead.
  const env = { ...process.env, ASKELMAT_COUNTS: counts };
  delete (env as NodeJS.ProcessEnv).NODE_TEST_CONTEXT;
  const { status, stdout } = spawnSync(
    process.execPath,
    ["--test", "--test-reporter=./scripts/test/node-reporter.mjs", file],
    { encoding: "utf8", env },
  );
  const result = {
    status,
    stdout,
    counts: JSON.parse(readFileSync(counts, "utf8")) as unknown,
  };
  rmSync(dir, { recursive: true });
  return result;
}

test("passed, failed and skipped tests are counted and named", () => {
  const { status, stdout, counts } = run(`
    test("good", () => {});
    test("bad", () => assert.equal(1, 2));
    test("later", { skip: "needs a browser" }, () => {});
    describe("group", () => { it("inner", () => {}); it("inner bad", () => assert.fail("why")); });
  `);
  assert.equal(status, 1);
  assert.deepEqual(counts, { passed: 2, failed: 2, skipped: 1 });
  assert.match(stdout, /FAILED .*: bad\n[^]*FAILED .*: inner bad\n[^]*why/);
  assert.match(stdout, /skipped .*: later \(needs a browser\)/);
});

test("a file that does not load has failed", () => {
  const { counts, stdout } = run(`throw new Error("broken file");`);
  assert.deepEqual(counts, { passed: 0, failed: 1, skipped: 0 });
  assert.match(stdout, /broken file/);
});

test("a file without tests has failed", () => {
  assert.deepEqual(run("").counts, { passed: 0, failed: 1, skipped: 0 });
});

test("a suite whose preparation fails has failed", () => {
  const { status, counts } = run(
    `describe("group", () => { before(() => { throw new Error("no"); }); it("inner", () => {}); });`,
  );
  assert.equal(status, 1);
  assert.ok((counts as { failed: number }).failed >= 1);
});
