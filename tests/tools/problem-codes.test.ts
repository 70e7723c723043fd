// Every code that a source file can give a problem is on the list whose words the elements' tests check.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { problemCodes } from "../elements/support/problem-codes.js";

/** In core and storage a quoted word with one of these beginnings is a code. */
const beginnings =
  /"((?:date|draft|entry|file|in|item|kind|level|merge|rating|row|storage|target|template|text|undo|value)-[a-z]+(?:-[a-z]+)*)"/g;
/** In the elements a code stands where a problem is made. */
const made = /(?:code: |problem\(|because\(|refused\()"([a-z]+(?:-[a-z]+)*)"/g;

function codesIn(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.includes("generated"))
    .map((path) => readFileSync(join(folder, path), "utf8"))
    .flatMap((text) => [...text.matchAll(pattern)].map(([, code]) => code!));
}

test("every code in the sources is on the list, and nothing else is", () => {
  const storageErrors = readFileSync(
    "packages/storage/src/storage-error.ts",
    "utf8",
  );
  const [, union] = /type StorageErrorCode =([^;]+);/.exec(storageErrors)!;
  const found = new Set([
    ...codesIn("packages/core/src", beginnings),
    ...codesIn("packages/storage/src", beginnings),
    ...codesIn("packages/elements/src", made),
    ...[...union!.matchAll(/"([a-z]+)"/g)].map(([, code]) => `save-${code}`),
  ]);
  assert.deepEqual([...found].sort(), [...problemCodes].sort());
});
