import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { describe, test } from "node:test";
import {
  DOCUMENT_KINDS,
  TEMPLATE_KINDS,
} from "../../packages/core/src/kinds.js";
import { schemaIds } from "@askelmat/schema";
import * as validators from "@askelmat/schema/validators";
import { pascalCase } from "../../scripts/gen/schema-files.mjs";
import { exampleFiles, kinds, readJsonFile } from "./support/files.js";

const exampleKinds = new Set(
  exampleFiles.map((path) => readJsonFile(path)["kind"]),
);
const bound = new Set(
  (
    readJsonFile("schemas/codelists/fields.json") as unknown as {
      kinds: string[];
    }[]
  ).flatMap((field) => field.kinds),
);
const standard = readJsonFile("schemas/conformance/manifest.json")["cases"] as {
  id: string;
}[];
const cases = new Set(standard.map(({ id }) => id));

/** Where each kind has to be, so that a new one is at home everywhere. */
const rooms: Record<string, (kind: string) => boolean> = {
  "schemas/src": (kind) => existsSync(`schemas/src/${kind}.schema.json`),
  "schemas/v1": (kind) => existsSync(`schemas/v1/${kind}.schema.json`),
  "schemas/draft-07": (kind) =>
    existsSync(`schemas/draft-07/${kind}.schema.json`),
  "types and ids": (kind) => Object.hasOwn(schemaIds, kind),
  validators: (kind) => `validate${pascalCase(kind)}` in validators,
  "kinds of core": (kind) =>
    DOCUMENT_KINDS.has(kind) !== TEMPLATE_KINDS.has(kind),
  "an example": (kind) => exampleKinds.has(kind),
  "code fields": (kind) => bound.has(kind),
  "conformance: the smallest": (kind) => cases.has(`schema/minimal-${kind}`),
  "conformance: all members": (kind) => cases.has(`schema/full-${kind}`),
  "conformance: another kind": (kind) =>
    cases.has(`schema/${kind}-of-another-kind`),
};

/** The rooms that a kind is missing from. */
function lacking(kind: string): string[] {
  return Object.keys(rooms).filter((room) => !rooms[room]!(kind));
}

describe("a kind is at home in every room", () => {
  for (const kind of kinds)
    test(kind, () => {
      assert.deepEqual(lacking(kind), []);
    });
});

test("a kind that is nowhere is missing from every room, and one half-made from some", () => {
  assert.deepEqual(lacking("pigeon"), Object.keys(rooms));
  // Core knows it by name; nothing else is made.
  assert.deepEqual(
    Object.keys(rooms).filter(
      (room) => !lacking("plan-template").includes(room),
    ),
    ["kinds of core"],
  );
});
