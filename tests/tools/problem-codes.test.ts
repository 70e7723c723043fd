// Every code that a source file can give a problem is on the list whose words the elements' tests check.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { problemCodes } from "../elements/support/problem-codes.js";
import { codesIn } from "./support/codes-in.js";

/** In the elements a code stands where a problem is made. */
const made =
  /(?:code: |problem\(|because\(|refused\()"([a-z]+(?:-[a-z\d]+)*)"/g;

/** In the exchange room a quoted word with one of these beginnings is a code. */
const ofLinks = /"((?:link|qr)-[a-z]+(?:-[a-z]+)*)"/g;

test("every code in the sources is on the list, and nothing else is", () => {
  const storageErrors = readFileSync(
    "packages/storage/src/storage-error.ts",
    "utf8",
  );
  const [, union] = /type StorageErrorCode =([^;]+);/.exec(storageErrors)!;
  const found = new Set([
    ...codesIn("packages/core/src"),
    ...codesIn("packages/storage/src"),
    ...codesIn("packages/exchange/src", ofLinks),
    ...codesIn("packages/elements/src", made),
    ...[...union!.matchAll(/"([a-z]+)"/g)].map(([, code]) => `save-${code}`),
  ]);
  assert.deepEqual([...found].sort(), [...problemCodes].sort());
});
