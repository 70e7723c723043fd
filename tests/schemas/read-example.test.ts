import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { contentOf, readFile, rowsOf } from "@askelmat/core";

const program = "schemas/examples/read.py";
const file = "schemas/examples/assessment.askelmat.json";
const python = ["python3", "/usr/bin/python3", "python"].find(
  (command) => spawnSync(command, ["--version"]).status === 0,
);

function run(path: string) {
  return spawnSync(python!, [program, path], {
    encoding: "utf8",
    env: { ...process.env, PYTHONIOENCODING: "utf-8" },
  });
}

test("the example reader prints what is agreed, said and open", (t) => {
  if (python === undefined) {
    t.skip("no Python on this machine");
    return;
  }
  const { stdout, stderr } = run(file);
  assert.equal(stderr, "");
  const lines = stdout.trimEnd().split("\n");
  assert.equal(lines[0], "Ohjausyhteistyö Rantamaalla 2026 (2026)");
  for (const line of [
    "forums: agreed 2-3",
    "  because: Foorumi on, mutta kunnat eivät vielä käy siellä.",
    "  Rektor, folkhögskolan: 2",
    "evaluation: agreed -",
    'open (tie): ratings/evaluation/rating: {"level": "2"} / {"between": ["1", "2"]}',
  ])
    assert.ok(lines.includes(line), `${line} is missing in:\n${stdout}`);
  // Nobody's rating is left out: as many lines as core finds.
  const read = readFile(readFileSync(file));
  assert.ok(read.ok && read.document);
  const ratings = (contentOf(read.document).own ?? []).flatMap((person) =>
    rowsOf(person, "ratings"),
  );
  const said = lines.filter((line) => /^ {2}(?!because)/.test(line));
  assert.equal(said.length, ratings.length);
});

test("the example reader prints figures, units and why there is none", (t) => {
  if (python === undefined) {
    t.skip("no Python on this machine");
    return;
  }
  const { stdout, stderr } = run(
    "schemas/examples/assessment-indicators.askelmat.json",
  );
  assert.equal(stderr, "");
  const lines = stdout.trimEnd().split("\n");
  for (const line of [
    "  young-reached = 41.5 percent",
    "    young-reached = 38 percent",
    "    dropouts-change = -3.2 percent",
    "    employed-reached = dont-know",
    "  days-to-first = -",
    'open (tie): ratings/waiting/values/days-to-first/value: {"number": "12", "unit": "days"} / {"number": "10", "unit": "days"}',
  ])
    assert.ok(lines.includes(line), `${line} is missing in:\n${stdout}`);
});

test("the example reader says when a file is something else", (t) => {
  if (python === undefined) {
    t.skip("no Python on this machine");
    return;
  }
  for (const kind of ["worksheet", "group", "meeting"]) {
    const { status, stderr } = run(`schemas/examples/${kind}.askelmat.json`);
    assert.equal(status, 1);
    assert.match(stderr, new RegExp(`is not an assessment but: ${kind}`));
  }
});
