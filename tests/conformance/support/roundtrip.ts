import assert from "node:assert/strict";
import { fileText, type JsonObject } from "@askelmat/core";
import { readFile } from "@askelmat/core/files.js";
import { withSets } from "./entries.js";
import type { Runner } from "./cases.js";

interface Files {
  readonly file: JsonObject;
}

/** What is written by a program that read a file and changed nothing; and once more. */
export const runRoundtrip: Runner<Files, Files> = ({ given, expect }) => {
  const once = written(JSON.stringify(given.file));
  assert.deepEqual(withSets(once), withSets(expect.file));
  const twice = written(JSON.stringify(once));
  assert.deepEqual(withSets(twice), withSets(expect.file));
};

/** What may not be changed is handed on as it came, for which the reader says so. */
function written(text: string): JsonObject {
  const read = readFile(text);
  assert.ok(read.ok, "refused");
  if (read.readOnly) return JSON.parse(text) as JsonObject;
  return read.document
    ? (JSON.parse(fileText(read.document)) as JsonObject)
    : read.template;
}
