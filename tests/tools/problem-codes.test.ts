// Every code that a source file can give a problem is on the list whose words the elements' tests check.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { problemCodes } from "../elements/support/problem-codes.js";
import {
  codesIn,
  mapCodes,
  planCodes,
  programmeCodes,
  ruleCodes,
} from "./support/codes-in.js";

/** In the elements a code stands where a problem is made. */
const made =
  /(?:code: |problem\(|because\(|refused\()"([a-z]+(?:-[a-z\d]+)*)"/g;

/** In the exchange room a quoted word with one of these beginnings is a code. */
const ofLinks = /"((?:link|qr)-[a-z]+(?:-[a-z]+)*)"/g;

const ofPlans = planCodes();
const ofMaps = mapCodes();
const ofProgrammes = programmeCodes();
const ofKinds = new Set([...ofPlans, ...ofMaps, ...ofProgrammes]);

test("what is found in a plan has words in the plan's tool", () => {
  const words = readFileSync(
    "packages/elements/src/elo-plan/finding-words.ts",
    "utf8",
  );
  assert.ok(ofPlans.size >= 10);
  for (const code of ofPlans)
    assert.ok(words.includes(`case "${code}":`), code);
});

test("what is found in a service map has words in the map's tool", () => {
  const words = readFileSync(
    "packages/elements/src/elo-service-map/finding-words.ts",
    "utf8",
  );
  assert.ok(ofMaps.size >= 3);
  for (const code of ofMaps)
    // A place that is none is told where the place is asked, and not in a row.
    if (code !== "placement-shape")
      assert.ok(words.includes(`case "${code}":`), code);
});

test("what is found in a training programme has words in the programme's tool", () => {
  const words = readFileSync(
    "packages/elements/src/elo-programme/finding-words.ts",
    "utf8",
  );
  assert.ok(ofProgrammes.size >= 8);
  for (const code of ofProgrammes)
    assert.ok(words.includes(`case "${code}":`), code);
});

test("every code in the sources is on the list, and nothing else is", () => {
  const storageErrors = readFileSync(
    "packages/storage/src/storage-error.ts",
    "utf8",
  );
  const [, union] = /type StorageErrorCode =([^;]+);/.exec(storageErrors)!;
  const ofRules = ruleCodes();
  const found = new Set([
    ...codesIn("packages/core/src").filter(
      (code) => ofRules.has(code) || !ofKinds.has(code),
    ),
    ...codesIn("packages/storage/src"),
    ...codesIn("packages/exchange/src", ofLinks),
    ...codesIn("packages/elements/src", made),
    ...[...union!.matchAll(/"([a-z]+)"/g)].map(([, code]) => `save-${code}`),
  ]);
  assert.deepEqual([...found].sort(), [...problemCodes].sort());
});
