import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { schemaIds } from "@askelmat/schema";
import { exampleFiles, filesIn, kinds, readJsonFile } from "./support/files.js";
import { errorsOf } from "./support/check.js";
import { readSources } from "../../scripts/gen/schema-files.mjs";

const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  ownProperties: true,
});
const name = (path: string) => path.split("/").at(-1)!.split(".")[0]!;

test("every schema is valid against the 2020-12 meta-schema", () => {
  for (const path of [...filesIn("schemas/src"), ...filesIn("schemas/v1")])
    assert.ok(
      ajv.validateSchema(readJsonFile(path)),
      `${path}: ${ajv.errorsText()}`,
    );
});

test("schemas/v1 has one file for each source, and nothing else", async () => {
  const sources = [...(await readSources()).keys()];
  assert.deepEqual(filesIn("schemas/v1").map(name).sort(), sources);
  assert.deepEqual(filesIn("schemas/src").map(name).sort(), sources);
  assert.deepEqual(
    sources.filter((one) => one !== "common"),
    kinds,
  );
});

test("the ids in code are the ids of the schemas", () => {
  for (const [kind, id] of Object.entries(schemaIds))
    assert.equal(readJsonFile(`schemas/v1/${kind}.schema.json`)["$id"], id);
  assert.deepEqual(Object.keys(schemaIds).sort(), kinds);
});

test("a file of schemas/v1 needs no other", () => {
  for (const path of filesIn("schemas/v1")) {
    const refs = JSON.stringify(readJsonFile(path)).match(/"\$ref":"[^"]*"/g);
    for (const ref of refs ?? []) assert.match(ref, /"\$ref":"#\/\$defs\//);
  }
});

describe("schemas/v1, compiled alone, agrees with the shipped validators", () => {
  for (const kind of kinds)
    test(kind, () => {
      const schema = readJsonFile(`schemas/v1/${kind}.schema.json`);
      const validate = new Ajv2020({
        strict: false,
        ownProperties: true,
      }).compile(schema);
      for (const path of exampleFiles) {
        const file = readJsonFile(path);
        const expected = errorsOf(file, kind).length === 0;
        assert.equal(validate(file), expected, path);
        assert.equal(expected, file["kind"] === kind, path);
      }
    });
});
