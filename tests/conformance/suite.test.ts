import assert from "node:assert/strict";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { lintSchema } from "../../scripts/schema-lint.mjs";
import { runBehaviour } from "./support/behaviour.js";
import { runCanonical } from "./support/canonical.js";
import { casesOf, FOLDER, groups, readJson } from "./support/cases.js";
import { runCompare } from "./support/compare.js";
import { runContent } from "./support/content.js";
import { runMerge } from "./support/merge.js";
import { runRead } from "./support/read.js";
import { reportSoFar, runGroup, type Report } from "./support/report.js";
import { runRoundtrip } from "./support/roundtrip.js";
import { runRules } from "./support/rules.js";
import { runSchema } from "./support/schema.js";

// One line for each group; its runner stands in support/<group>.ts.
runGroup("behaviour", runBehaviour);
runGroup("canonical", runCanonical);
runGroup("compare", runCompare);
runGroup("content", runContent);
runGroup("merge", runMerge);
runGroup("read", runRead);
runGroup("roundtrip", runRoundtrip);
runGroup("rules", runRules);
runGroup("schema", runSchema);

const schema = readJson(`${FOLDER}/report.schema.json`) as object;
const fits = new Ajv2020().compile(schema);
const allCases = groups()
  .flatMap((group) => casesOf(group))
  .map((one) => one.case);

test("the report of this run fits its schema and has every case", () => {
  const report = reportSoFar();
  assert.ok(fits(report), JSON.stringify(fits.errors));
  assert.deepEqual(
    report.results.map((result) => result.case).sort(),
    [...allCases].sort(),
  );
});

test("the schema of reports is in the portable subset", () => {
  assert.deepEqual(lintSchema(schema, { name: "conformance-report" }), []);
});

test("the example of a report fits its schema and names cases that are there", () => {
  const example = readJson(`${FOLDER}/report.example.json`) as Report;
  assert.ok(fits(example), JSON.stringify(fits.errors));
  for (const result of example.results)
    assert.ok(allCases.includes(result.case), result.case);
});

test("a report without roles, with an unknown outcome or a lost digest does not fit", () => {
  const example = readJson(`${FOLDER}/report.example.json`) as Report;
  for (const change of [
    { roles: [] },
    { results: [{ case: "schema/no-id", outcome: "perhaps" }] },
    { results: [{ outcome: "passed" }] },
    { suite: { specVersion: "1.0" } },
  ])
    assert.ok(!fits({ ...example, ...change }), JSON.stringify(change));
});
