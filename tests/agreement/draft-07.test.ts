import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { describe, test } from "node:test";
import { Ajv, type ErrorObject } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { draft07 } from "../../scripts/gen/schemas-draft-07.mjs";
import { readSources } from "../../scripts/gen/schema-files.mjs";
import { sourceOf } from "./support/samples.js";
import { publishedSchemas, type Schema } from "./support/schemas.js";

const names = [...(await readSources()).keys()] as string[];
const schemas = await publishedSchemas();
const read = (path: string) => JSON.parse(readFileSync(path, "utf8")) as Schema;

/** Every object inside a schema. */
function* objectsIn(part: unknown): Generator<Schema> {
  if (typeof part !== "object" || part === null) return;
  if (!Array.isArray(part)) yield part as Schema;
  for (const inner of Object.values(part)) yield* objectsIn(inner);
}

test("there is a twin of every schema and nothing else", () => {
  assert.deepEqual(
    readdirSync("schemas/draft-07").sort(),
    names.map((name) => `${name}.schema.json`).sort(),
  );
});

describe("a twin", () => {
  for (const name of names)
    test(name, () => {
      const twin = read(`schemas/draft-07/${name}.schema.json`);
      const schema = read(`schemas/v1/${name}.schema.json`);
      // Strict: a keyword that draft-07 does not have is an error and not a word to pass over.
      // That what is required is described beside it, and has one type, is another matter.
      const loose = { strictTypes: false, strictRequired: false };
      const ajv = new Ajv({ strict: true, ...loose });
      assert.equal(typeof ajv.compile(twin), "function");
      assert.equal(twin["$schema"], "http://json-schema.org/draft-07/schema#");
      assert.equal(
        twin["$id"],
        `https://w3id.org/askelmat/v1/draft-07/${name}.schema.json`,
      );
      for (const part of objectsIn(twin))
        if (typeof part["$ref"] === "string") {
          assert.match(part["$ref"], /^#\/definitions\//);
          assert.deepEqual(Object.keys(part), ["$ref"], "it has neighbours");
        }
      for (const word of ["title", "description"]) {
        const texts = (whole: Schema) =>
          [...objectsIn(whole)]
            .map((part) => part[word])
            .filter((text) => typeof text === "string")
            .sort();
        assert.deepEqual(texts(twin), texts(schema));
      }
    });
});

describe("what a twin says otherwise", () => {
  const base = { $id: "https://w3id.org/askelmat/v1/thing.schema.json" };
  const twinOf = (schema: Schema) => {
    const { $schema, $id, $comment, ...rest } = draft07({ ...base, ...schema });
    assert.ok($schema && $id && $comment);
    return rest;
  };
  const part = { $ref: "#/$defs/part" };
  const twinPart = { $ref: "#/definitions/part" };

  test("$defs are definitions, wherever they are named", () => {
    assert.deepEqual(
      twinOf({ items: part, $defs: { part: { anyOf: [part, {}] } } }),
      { items: twinPart, definitions: { part: { anyOf: [twinPart, {}] } } },
    );
  });

  test("words beside a reference keep it company in an allOf", () => {
    assert.deepEqual(
      twinOf({ properties: { $defs: { ...part, title: "Part" } } }),
      { properties: { $defs: { title: "Part", allOf: [twinPart] } } },
    );
  });

  test("deprecated becomes a remark", () => {
    assert.deepEqual(
      twinOf({
        properties: { a: { deprecated: true }, b: { deprecated: false } },
      }),
      { properties: { a: { $comment: "Deprecated." }, b: {} } },
    );
  });

  test("limits of texts stand apart from those of lists", () => {
    assert.deepEqual(
      twinOf({
        properties: {
          both: { minLength: 1, maxLength: 9, minItems: 1 },
          list: { minLength: 1, items: {} },
          text: { minLength: 1 },
        },
      }),
      {
        properties: {
          both: { minItems: 1, allOf: [{ minLength: 1, maxLength: 9 }] },
          list: { items: {}, allOf: [{ minLength: 1 }] },
          text: { minLength: 1 },
        },
      },
    );
  });

  test("values are left alone, even when they look like schemas", () => {
    assert.deepEqual(twinOf({ const: part, enum: [{ deprecated: true }] }), {
      const: part,
      enum: [{ deprecated: true }],
    });
  });

  for (const keyword of ["unevaluatedProperties", "prefixItems", "$anchor"])
    test(`${keyword} is refused`, () => {
      assert.throws(() => draft07({ ...base, [keyword]: {} }), {
        message: `Draft-07 has no ${keyword} that means the same.`,
      });
    });
});

test("both forms find the same faults at the same places", () => {
  const { cases, examples } = sourceOf(schemas);
  const faults = (errors: ErrorObject[] | null | undefined) =>
    (errors ?? [])
      .map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
      .sort();
  const checks = new Map(
    [...schemas].map(([kind, forms]) => [
      kind,
      [
        new Ajv2020({ strict: false, allErrors: true }).compile(
          forms["2020-12"],
        ),
        new Ajv({ strict: false, allErrors: true }).compile(forms["draft-07"]),
      ],
    ]),
  );
  let found = 0;
  for (const { name, kind, text } of [...cases, ...examples]) {
    const document: unknown = JSON.parse(text);
    const [of2020, of07] = checks.get(kind)!.map((check) => {
      check(document);
      return faults(check.errors);
    });
    assert.deepEqual(of07, of2020, name);
    found += of2020!.length;
  }
  assert.ok(found > 100, "there were hardly any faults to compare");
});
