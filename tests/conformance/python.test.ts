/**
 * A program in another language: schemas/examples/askelmat.py, written from the text of the
 * standard with Python's standard library alone, runs the conformance suite and merges a
 * file written by hand.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

interface Report {
  suite: { specVersion: string; digest: string };
  results: { case: string; outcome: string; note?: string }[];
}

interface Manifest {
  specVersion: string;
  digest: string;
  cases: { id: string; group: string }[];
}

interface Worksheet {
  digest: string;
  content: {
    own: { by: string }[];
    organisations: { id: string }[];
    open: unknown[];
  };
  entries: { id: string; by: string }[];
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const program = join(root, "schemas/examples/askelmat.py");
const suite = join(root, "schemas/conformance");
const example = join(root, "schemas/examples/worksheet.askelmat.json");
const byHand = join(root, "schemas/examples/worksheet-by-hand.askelmat.json");

const python = ["python3", "/usr/bin/python3"].find((name) => {
  const code = "import sys; sys.exit(sys.version_info < (3, 9))";
  return spawnSync(name, ["-c", code]).status === 0;
});
const skip =
  python === undefined
    ? "no Python 3.9 or newer (tried python3 and /usr/bin/python3)"
    : false;

function run(...words: string[]): string {
  const done = spawnSync(python ?? "python3", [program, ...words], {
    encoding: "utf8",
    maxBuffer: 50_000_000,
  });
  assert.equal(done.status, 0, done.stdout.slice(0, 4000) + done.stderr);
  return done.stdout;
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

void test(
  "a Python program written from the text passes the suite",
  {
    skip,
  },
  () => {
    const folder = mkdtempSync(join(tmpdir(), "askelmat-python-"));
    let report: Report;
    try {
      run("conformance", suite, "--report", join(folder, "report.json"));
      report = json(join(folder, "report.json")) as Report;
    } finally {
      rmSync(folder, { recursive: true });
    }
    const manifest = json(join(suite, "manifest.json")) as Manifest;
    assert.equal(report.suite.digest, manifest.digest);
    assert.deepEqual(
      report.results.map((result) => result.case),
      manifest.cases.map((item) => item.id),
    );

    const count = (group: string, outcome: string) =>
      report.results.filter(
        (result) =>
          result.case.startsWith(`${group}/`) && result.outcome === outcome,
      ).length;
    const cases = (group: string) =>
      manifest.cases.filter((item) => item.group === group).length;
    for (const group of ["canonical", "content", "read", "roundtrip", "merge"])
      assert.equal(count(group, "passed"), cases(group), group);
    // Without the package jsonschema these are not run: all of them, or none.
    const schema = cases("schema");
    assert.equal(count("schema", "failed"), 0);
    assert.ok(
      count("schema", "passed") === schema ||
        count("schema", "not-run") === schema,
    );
    const passed = report.results.filter(
      (result) =>
        result.outcome === "passed" && !result.case.startsWith("schema/"),
    );
    assert.ok(passed.length >= 389, String(passed.length));
    assert.deepEqual(
      report.results.filter((result) => result.outcome === "failed"),
      [],
    );
  },
);

void test(
  "a file written by hand merges with the example in both orders",
  {
    skip,
  },
  () => {
    const merged = [
      [example, byHand],
      [byHand, example],
      [example, byHand, byHand, example],
    ].map((files) => JSON.parse(run("merge", ...files)) as Worksheet);
    const [one, other, again] = merged;
    assert.ok(one && other && again);
    assert.equal(other.digest, one.digest);
    assert.equal(again.digest, one.digest);
    assert.deepEqual(other.content, one.content);
    assert.deepEqual(again.content, one.content);

    // Nothing said is lost.
    const before = json(example) as Worksheet;
    const hand = json(byHand) as Pick<Worksheet, "content"> & {
      holder: string;
    };
    const ids = new Set(one.entries.map((entry) => entry.id));
    for (const entry of before.entries) assert.ok(ids.has(entry.id), entry.id);
    const own = (by: string) =>
      one.content.own.find((answers) => answers.by === by);
    for (const answers of [...before.content.own, ...hand.content.own])
      assert.deepEqual(own(answers.by), answers);
    for (const row of [
      ...before.content.organisations,
      ...hand.content.organisations,
    ])
      assert.deepEqual(
        one.content.organisations.find(({ id }) => id === row.id),
        row,
      );
    assert.deepEqual(one.content.open, before.content.open);
    for (const entry of one.entries)
      if (!before.entries.some(({ id }) => id === entry.id))
        assert.equal(entry.by, hand.holder);
  },
);
