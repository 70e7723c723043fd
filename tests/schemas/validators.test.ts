import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import * as validators from "@askelmat/schema/validators";
import { exampleFiles, readJsonFile } from "./support/files.js";
import { faultsOf } from "./support/check.js";

const source = readFileSync(
  "packages/schema/src/generated/validators.js",
  "utf8",
);

test("the validators make no code at run time and load nothing", () => {
  for (const word of [
    /\beval\b/,
    /\bFunction\b/,
    /\brequire\b\(/,
    /\bimport\b/,
    /\bglobalThis\b/,
  ])
    assert.doesNotMatch(source, word);
});

test("the module exports one check for each kind, and a way to find it", () => {
  assert.deepEqual(Object.keys(validators).sort(), [
    "validateActionPlan",
    "validateAssessment",
    "validateAssessmentFramework",
    "validateCodeList",
    "validateGroup",
    "validateMeeting",
    "validatePackage",
    "validatePractice",
    "validateProgramme",
    "validateProgrammeTemplate",
    "validateServiceMap",
    "validateWorksheet",
    "validateWorksheetTemplate",
    "validatorFor",
  ]);
  assert.equal(
    validators.validatorFor("worksheet"),
    validators.validateWorksheet,
  );
});

test("a kind that is not known has no check, whatever it is called", () => {
  for (const kind of ["", "plan", "constructor", "__proto__", "toString"])
    assert.equal(validators.validatorFor(kind), undefined);
});

describe("every file in the repository is valid", () => {
  for (const path of exampleFiles)
    test(path, () => assert.deepEqual(faultsOf(readJsonFile(path)), []));
});

test("an inherited member does not stand for a missing one", () => {
  const file = Object.create({ specVersion: "1.0" }) as object;
  Object.assign(file, {
    kind: "worksheet",
    id: "urn:uuid:3f7a1c52-0d4e-4b8a-9e61-5c2d8f0a1b34",
  });
  assert.deepEqual(faultsOf(file), [" required"]);
});

test("a member called __proto__ is data", () => {
  const file = JSON.parse(
    `{"specVersion":"1.0","kind":"worksheet","id":"urn:uuid:3f7a1c52-0d4e-4b8a-9e61-5c2d8f0a1b34",
      "content":{"__proto__":{"fi":"x"},"goals":[{"id":"g-1","__proto__":"x"}]}}`,
  ) as unknown;
  assert.deepEqual(faultsOf(file), []);
  assert.equal(({} as { fi?: string }).fi, undefined);
});

test("every fault of a long list is told, without copying those found before", () => {
  const file = {
    specVersion: "1.0",
    kind: "worksheet",
    id: "urn:uuid:3f7a1c52-0d4e-4b8a-9e61-5c2d8f0a1b34",
    entries: Array<number>(100_000).fill(1.5),
  };
  const faults = faultsOf(file);
  assert.equal(faults.length, 100_000);
  assert.ok(faults.includes("/entries/99999 type"));
  // Copying is quadratic: this list would take a minute.
  assert.doesNotMatch(source, /vErrors\.concat/);
});
