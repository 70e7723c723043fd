import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { lintRepository, lintSchema } from "../../scripts/schema-lint.mjs";
import { readJsonFile, type JsonFile } from "./support/files.js";

const common = readJsonFile("schemas/src/common.schema.json");

test("every schema of the standard is in the portable subset", async () => {
  assert.deepEqual(await lintRepository(), []);
});

const words = { title: "Thing", description: "Something to be checked here." };

/** A schema without faults, and one field of it to put a fault in. */
function schemaWith(field: JsonFile, more: JsonFile = {}): JsonFile {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://w3id.org/askelmat/v1/thing.schema.json",
    ...words,
    type: "object",
    properties: { inner: { ...words, type: "object", properties: { field } } },
    ...more,
  };
}

function rulesBroken(schema: JsonFile): string[] {
  const found = lintSchema(schema, { common, name: "thing" });
  return [...new Set(found.map(({ rule }) => rule))];
}

test("a schema without faults passes", () => {
  assert.deepEqual(rulesBroken(schemaWith({ ...words, type: "string" })), []);
  assert.deepEqual(
    rulesBroken(
      schemaWith({
        ...words,
        $ref: "https://w3id.org/askelmat/v1/common.schema.json#/$defs/code",
        deprecated: true,
      }),
    ),
    [],
  );
});

describe("a field that is caught", () => {
  const text = { ...words, type: "string" };
  const ref = { ...words, $ref: "#/$defs/gone" };
  const seeded: Record<string, [rule: string, field: JsonFile]> = {
    "without a title": ["title", { ...text, title: undefined }],
    "with a title that is a sentence": ["title", { ...text, title: "A name." }],
    "without a description": ["description", { ...text, description: "" }],
    "with a description that is a word": [
      "description",
      { ...text, description: "Name" },
    ],
    "with format": ["keyword", { ...text, format: "date" }],
    "with oneOf": ["keyword", { ...words, oneOf: [text, text] }],
    "with $anchor": ["keyword", { ...text, $anchor: "here" }],
    "with $dynamicRef": ["keyword", { ...words, $dynamicRef: "#here" }],
    "with an id of its own": ["keyword", { ...text, $id: "https://x.fi/y" }],
    "with definitions of its own": ["keyword", { ...text, $defs: {} }],
    "with prefixItems": [
      "keyword",
      { ...words, type: "array", prefixItems: [text] },
    ],
    "with unevaluatedProperties": [
      "keyword",
      { ...words, type: "object", unevaluatedProperties: false },
    ],
    "with patternProperties": [
      "keyword",
      { ...words, type: "object", patternProperties: { a: text } },
    ],
    "with uniqueItems": [
      "keyword",
      { ...words, type: "array", uniqueItems: true },
    ],
    "with contains": ["keyword", { ...words, type: "array", contains: text }],
    "with dependentRequired": [
      "keyword",
      { ...words, type: "object", dependentRequired: {} },
    ],
    "with multipleOf": [
      "keyword",
      { ...words, type: "integer", multipleOf: 2 },
    ],
    "with a misspelt keyword": ["keyword", { ...text, minlength: 1 }],
    "that is closed": [
      "open",
      { ...words, type: "object", additionalProperties: false },
    ],
    "with a schema that is just true": [
      "schema",
      { ...words, type: "array", items: true },
    ],
    "with decimals": ["number", { ...words, type: "number" }],
    "compared with a number": ["const", { ...words, const: 1 }],
    "compared with null": ["const", { ...words, enum: ["a", null] }],
    "with a reference to nowhere": ["ref", ref],
    "with a relative reference": [
      "ref",
      { ...words, $ref: "common.schema.json#/$defs/code" },
    ],
    "with a reference to the net": [
      "ref",
      { ...words, $ref: "https://x.fi/y.json" },
    ],
    "with a check beside a reference": [
      "ref-sibling",
      {
        ...words,
        $ref: "https://w3id.org/askelmat/v1/common.schema.json#/$defs/code",
        minLength: 2,
      },
    ],
    "with a closing $": ["pattern", { ...text, pattern: "^[a-z]+$" }],
    "with \\d": ["pattern", { ...text, pattern: "^\\d" }],
    "with \\w": ["pattern", { ...text, not: { pattern: "\\w" } }],
    "with a look-ahead": ["pattern", { ...text, pattern: "^(?=a)" }],
    "with a repeated repetition": ["pattern", { ...text, pattern: "^(a+)+b" }],
    "with letters outside ASCII": ["pattern", { ...text, pattern: "^[å-ö]" }],
    "that could be taken for a language map": [
      "language-map-like",
      { ...words, type: "object", properties: { uri: text, version: text } },
    ],
  };
  for (const [what, [rule, field]] of Object.entries(seeded))
    test(what, () =>
      assert.deepEqual(
        rulesBroken(JSON.parse(JSON.stringify(schemaWith(field))) as JsonFile),
        [rule],
      ),
    );
});

test("an object that always has a longer member is no language map", () => {
  const text = { ...words, type: "string" };
  const field = {
    ...words,
    type: "object",
    required: ["version"],
    properties: { uri: text, version: text },
  };
  assert.deepEqual(rulesBroken(schemaWith(field)), []);
});

describe("a file that is caught", () => {
  const field = { ...words, type: "string" };
  const seeded: Record<string, [rule: string, more: JsonFile]> = {
    "of another dialect": [
      "dialect",
      { $schema: "http://json-schema.org/draft-07/schema#" },
    ],
    "with another id": ["id", { $id: "https://x.fi/thing.schema.json" }],
    "without a title": ["title", { title: "" }],
    "with an undescribed definition": [
      "description",
      { $defs: { part: { title: "Part", type: "string" } } },
    ],
    "with a member in snake_case": [
      "name",
      { properties: { a_b: field, field } },
    ],
  };
  for (const [what, [rule, more]] of Object.entries(seeded))
    test(what, () =>
      assert.deepEqual(rulesBroken(schemaWith(field, more)), [rule]),
    );
});
