import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import test from "node:test";
import {
  engineFiles,
  leftOut,
  writeSuites,
} from "../../scripts/lib/engine-suite.mjs";
import { engines, missing } from "../../scripts/lib/engines.mjs";
import { summarise } from "../../scripts/test/wtr-reporter.mjs";

function engine(name: string, ...programs: [debian: string, path?: string][]) {
  const found = programs.map(([debian, path]) => [
    debian,
    { debian, find: () => path },
  ]);
  return {
    name,
    label: `Engine ${name}`,
    programs: Object.fromEntries(found) as (typeof engines)[0]["programs"],
  };
}

test("nothing is said when every engine is here", () => {
  const here = [engine("a", ["a-browser", "/a"]), engine("b", ["b", "/b"])];
  assert.equal(missing(here), undefined);
});

test("what is missing is said with how to get it, and what can be run without", () => {
  const words = missing([
    engine("a", ["a-browser", "/a"]),
    engine("b", ["b-driver"], ["screen"], ["b-driver"]),
  ]);
  assert.match(words ?? "", /Engine b: b-driver, screen\n/);
  assert.match(words ?? "", /apt-get install .* b-driver screen\n/);
  assert.match(words ?? "", /test:engines -- --only a$/);
});

test("an engine that is missing fails the run, in words and before any test", () => {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ["scripts/test-engines.mjs", "--only", "firefox"],
    { encoding: "utf8", env: { ...process.env, FIREFOX_PATH: "/nowhere" } },
  );
  assert.equal(status, 1);
  assert.match(stderr, /Firefox ESR: firefox-esr/);
  assert.equal(stdout, "");
});

test("an engine that nobody knows is refused", () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["scripts/test-engines.mjs", "--only", "netscape"],
    { encoding: "utf8" },
  );
  assert.equal(status, 1);
  assert.match(
    stderr,
    /No engine or part is called netscape; there are long, stories, slow-faults, chromium, /,
  );
});

test("the suites of an engine hold every browser test once, and the keyboard's", () => {
  const files = engineFiles();
  for (const file of ["elements/matrix", "storage/adopt", "engines/keyboard"])
    assert.ok(files.includes(`tests/${file}.test.ts`), file);
  const suites = writeSuites("test", files).map((path) =>
    readFileSync(path, "utf8"),
  );
  for (const file of files) {
    const holding = suites.filter((one) => one.includes(`import "/${file}";`));
    assert.equal(holding.length, 1, file);
  }
});

test("a test is left out on the page that holds its file", () => {
  for (const path of writeSuites("webkit", engineFiles())) {
    const suite = readFileSync(path, "utf8");
    for (const { file } of leftOut("webkit"))
      assert.equal(
        suite.includes(`"file":"${file}"`),
        suite.includes(`import "/${file}";`),
        file,
      );
  }
});

test("each test left out names its engines and a reason, and Chromium leaves out none", () => {
  assert.deepEqual(leftOut("chromium"), []);
  for (const { engines: names, file, title, why } of leftOut("webkit")) {
    assert.ok(engineFiles().includes(file), file);
    assert.ok(title.length > 10, title);
    assert.ok(why.length > 20, why);
    for (const name of names)
      assert.ok(
        engines.some((one) => one.name === name),
        name,
      );
  }
});

test("a test left out is counted and printed with its reason", () => {
  const skipped = { name: "is dark", skipped: true, passed: false };
  const suite = { name: "the matrix", tests: [skipped], suites: [] };
  const { counts, lines } = summarise(
    [{ passed: true, testResults: { name: "", tests: [], suites: [suite] } }],
    {
      label: "Firefox",
      leftOut: [{ title: "the matrix is", why: "it has no dark" }],
    },
  );
  assert.deepEqual(counts, { passed: 0, failed: 0, skipped: 1 });
  assert.deepEqual(lines, [
    "  skipped  Firefox: the matrix › is dark (it has no dark)",
  ]);
});
