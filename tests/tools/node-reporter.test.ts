import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import test from "node:test";
import { steps } from "../../scripts/test/steps.mjs";

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Runs Node's test runner over files with our reporter: one by itself, or some together in one process. */
function run(...texts: string[]) {
  const dir = mkdtempSync(join(tmpdir(), "askelmat-reporter-"));
  const counts = join(dir, "counts.json");
  const files = texts.map((text, nth) => {
    const file = join(dir, `x${nth}.test.mjs`);
    writeFileSync(
      file,
      `import assert from "node:assert"; import test, { before, describe, it } from "node:test";\n${text}`,
    );
    return file;
  });
  const isTogether = files.length > 1;
  // A runner started inside a runner is told so by the environment, and would then print for it instead.
  const env: NodeJS.ProcessEnv = { ...process.env, ASKELMAT_COUNTS: counts };
  delete env["NODE_TEST_CONTEXT"];
  delete env["ASKELMAT_TEST_FILES"];
  if (isTogether)
    env["ASKELMAT_TEST_FILES"] = JSON.stringify(
      files.map((file) => relative(process.cwd(), file)),
    );
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      "--test",
      "--test-reporter=./scripts/test/node-reporter.mjs",
      isTogether ? "scripts/test/together.mjs" : files[0]!,
    ],
    { encoding: "utf8", env },
  );
  const result = {
    status,
    stdout,
    counts: JSON.parse(readFileSync(counts, "utf8")) as Counts,
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

test("of files that run together each is counted, and one without tests has failed", () => {
  const good = `test("good", () => {});`;
  assert.deepEqual(run(good, good).counts, {
    passed: 2,
    failed: 0,
    skipped: 0,
  });
  const { counts, stdout } = run(good, "");
  assert.deepEqual(counts, { passed: 1, failed: 1, skipped: 0 });
  assert.match(stdout, /x1\.test\.mjs: the file holds no test/);
});

test("of files that run together one that does not load fails, and the others are run", () => {
  const good = `test("good", () => {});`;
  const { counts, stdout } = run(good, `throw new Error("broken file");`);
  assert.deepEqual(counts, { passed: 1, failed: 1, skipped: 0 });
  assert.match(stdout, /broken file/);
});

test("a suite whose preparation fails has failed", () => {
  const { status, counts } = run(
    `describe("group", () => { before(() => { throw new Error("no"); }); it("inner", () => {}); });`,
  );
  assert.equal(status, 1);
  assert.ok((counts as { failed: number }).failed >= 1);
});

test("what runs together has no hooks for each test outside a describe: they would be every file's", () => {
  const together = steps().flatMap((step) =>
    "files" in step && step.env ? [step.files as readonly string[]] : [],
  );
  assert.ok(together.length > 5);
  for (const file of together.flat())
    assert.doesNotMatch(
      readFileSync(file, "utf8"),
      /^(before|after)Each\(/m,
      file,
    );
});
