import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { packagedEngines, type Engine } from "./support/engines.js";
import { foreignEngine } from "./support/foreign.js";
import {
  isIJson,
  jsonText,
  NumberText,
  put,
  type Members,
} from "./support/json-text.js";
import { mutatedDocuments } from "./support/mutated.js";
import { pythonEngines } from "./support/programs.js";
import { seedOfRun, usualSeed } from "./support/random.js";
import { rawMember } from "./support/raw-member.js";
import { compareEngines } from "./support/run.js";
import type { Sample } from "./support/samples.js";
import type { Schema, Schemas } from "./support/schemas.js";
import { blockIn, numbersIn, tableOf, withBlock } from "./support/table.js";

/** All but the one that has checks of our own kinds only. */
const engines = packagedEngines.filter(({ name }) => !name.startsWith("@ask"));
const id = "https://example.org/thing.schema.json";
const dialects = {
  "2020-12": "https://json-schema.org/draft/2020-12/schema",
  "draft-07": "http://json-schema.org/draft-07/schema#",
};

/** Schemas of one kind whose member `code` is checked in a way of its own. */
function schemasWith(code: Schema, twin = code): Schemas {
  const schema = (dialect: keyof typeof dialects, part: Schema): Schema => ({
    $schema: dialects[dialect],
    $id: id.replace("thing", `${dialect}/thing`),
    type: "object",
    properties: { code: part },
  });
  return new Map([
    [
      "thing",
      {
        "2020-12": schema("2020-12", code),
        "draft-07": schema("draft-07", twin),
      },
    ],
  ]);
}

function things(...codes: unknown[]): Sample[] {
  return codes.map((code) => ({
    from: "examples",
    name: JSON.stringify(code),
    kind: "thing",
    text: JSON.stringify({ code }),
  }));
}

/** Engine and document of every disagreement. */
async function disagreements(
  engines: readonly Engine[],
  schemas: Schemas,
  samples: readonly Sample[],
): Promise<string[]> {
  const report = await compareEngines(engines, schemas, samples);
  return report.disagreements.map(
    ({ engine, sample, verdict }) =>
      `${engine.name} ${engine.dialect} ${sample.name} ${String(verdict)}`,
  );
}

describe("a schema that is not portable is caught", () => {
  test("a pattern that ends in $, or counts any digit as one", async (t) => {
    const why = pythonEngines[0]!.missing?.();
    if (why !== undefined) {
      t.skip(why);
      return;
    }
    const found = await disagreements(
      [...engines, ...pythonEngines],
      schemasWith({ pattern: "^\\d+$" }),
      things("12", "12\n", "\u0663", "x"),
    );
    assert.deepEqual(found, [
      'jsonschema 2020-12 "12\\n" true',
      'jsonschema 2020-12 "٣" true',
      'jsonschema draft-07 "12\\n" true',
      'jsonschema draft-07 "٣" true',
    ]);
  });

  test("a format, which is a rule to one and a remark to another", async () => {
    const found = await disagreements(
      engines,
      schemasWith({ format: "date" }),
      things("2026-03-01", "soon"),
    );
    assert.deepEqual(found, [
      '@cfworker/json-schema 2020-12 "soon" false',
      '@cfworker/json-schema draft-07 "soon" false',
    ]);
  });

  test("a twin that says something else", async () => {
    const found = await disagreements(
      engines,
      schemasWith({ minLength: 3 }, { minLength: 2 }),
      things("a", "ab", "abc"),
    );
    assert.deepEqual(found, [
      'Ajv draft-07 "ab" true',
      '@hyperjump/json-schema draft-07 "ab" true',
      '@cfworker/json-schema draft-07 "ab" true',
    ]);
  });

  test("a keyword that an engine stops at", async () => {
    const found = await disagreements(
      packagedEngines.slice(0, 2),
      schemasWith({ pattern: "^[a-z]" }, { pattern: "(" }),
      things("a"),
    );
    assert.equal(found.length, 1);
    assert.match(found[0]!, /^Ajv draft-07 "a" does not take the schema: /);
  });
});

describe("an engine that does not work is no engine that agrees", () => {
  const program = (code: string) =>
    foreignEngine({
      name: "Broken",
      language: "JavaScript",
      dialect: "2020-12",
      run: [process.execPath, "-e", code],
      probe: [process.execPath, "-e", "0"],
      packages: ["broken"],
    });
  const cases: Record<string, [code: string, words: RegExp]> = {
    "it stops": ["console.error('no luck'); process.exit(3)", /3: no luck/],
    "it leaves documents out": ["console.log('1.0\\n1')", /1 verdicts on 2/],
    "it says something else than right or wrong": [
      "console.log('1.0\\n! too deep\\n! too deep')",
      /too deep/,
    ],
  };
  for (const [what, [code, words]] of Object.entries(cases))
    test(what, async () => {
      const found = await disagreements(
        [packagedEngines[0]!, program(code)],
        schemasWith({ minLength: 1 }),
        things("a", ""),
      );
      assert.equal(found.length, 2);
      for (const line of found) assert.match(line, words);
    });

  test("it is not there", async () => {
    const engine = foreignEngine({
      name: "Absent",
      language: "Latin",
      dialect: "2020-12",
      run: ["absent"],
      probe: [process.execPath, "-e", "process.exit(1)"],
      packages: ["absent", "latin"],
    });
    const { missing, rows } = await compareEngines(
      [packagedEngines[0]!, engine],
      schemasWith({}),
      things("a"),
    );
    assert.equal(rows.length, 1);
    assert.equal(
      missing.get(engine),
      "Absent for Latin is not on this machine (Debian: absent latin)",
    );
  });
});

test("disagreements about what is no I-JSON are counted apart", async () => {
  const samples = [...things("\ud800"), ...things("ab")];
  const { rows } = await compareEngines(
    packagedEngines.slice(0, 2),
    schemasWith({ minLength: 1 }, { minLength: 3 }),
    samples,
  );
  assert.deepEqual(
    numbersIn(tableOf(rows)).get("Ajv JavaScript draft-07"),
    [2, 0, 2, 1, 1],
  );
});

describe("mutated documents", () => {
  const given = (seed: number) => ({
    ...{ seed, kind: "thing", kinds: ["thing"], count: 60 },
    schema: schemasWith({ type: "string", minLength: 2 }).get("thing")![
      "2020-12"
    ],
    bases: [{ kind: "thing", code: "ab", name: { fi: "Nimi" } }],
    isValid: (document: unknown) => {
      const { code } = (document ?? {}) as { code?: unknown };
      return typeof code === "string" && Array.from(code).length > 1;
    },
  });
  const texts = (seed: number) =>
    mutatedDocuments(given(seed)).map(({ text }) => text);

  test("are the same for the same seed, and others for another", () => {
    assert.deepEqual(texts(1), texts(1));
    assert.notDeepEqual(texts(1), texts(2));
  });

  test("are of both sorts, and no two are alike", () => {
    const { isValid } = given(1);
    const all = texts(1);
    assert.equal(all.length, 60);
    assert.equal(new Set(all).size, 60);
    const right = all.filter((text) => isValid(JSON.parse(text))).length;
    assert.ok(right >= 18 && right <= 42, String(right));
  });

  test("need a document to begin with", () => {
    assert.throws(
      () => mutatedDocuments({ ...given(1), bases: [] }),
      /no example of the kind thing/,
    );
  });
});

describe("texts of documents", () => {
  test("numbers and odd names are written as they are", () => {
    const document: Members = { a: new NumberText("1.0"), b: ["\ud800", null] };
    put(document, "__proto__", true);
    assert.equal(
      jsonText(document),
      '{"a":1.0,"b":["\\ud800",null],"__proto__":true}',
    );
  });

  test("a member is taken out as it was written", () => {
    const text = `{ "x": "}\\"", "y": {"a b": [1.0, {"c": -0 }], "z": true}}`;
    assert.equal(rawMember(text, ["y", "a b"]), '[1.0, {"c": -0 }]');
    assert.equal(rawMember(text, ["y", "z"]), "true");
    assert.equal(rawMember(text, ["x"]), '"}\\""');
    assert.throws(() => rawMember(text, ["y", "c"]), /Nothing stands at y\/c/);
  });

  test("I-JSON has whole surrogate pairs and integers that all can hold", () => {
    for (const text of ['"😀"', "[9007199254740991, 0.5]", '{"a": null}'])
      assert.ok(isIJson(text), text);
    for (const text of ['"\\ud83d"', '{"\\ude00": 1}', "[9007199254740992]"])
      assert.ok(!isIJson(text), text);
  });
});

test("a table is written to its place in a page, and nowhere else", () => {
  const page = "a\n<!-- x -->\nold\n<!-- /x -->\nb\n";
  const written = withBlock(page, "x", "new");
  assert.equal(written, "a\n<!-- x -->\n\nnew\n\n<!-- /x -->\nb\n");
  assert.equal(blockIn(written, "x").trim(), "new");
  assert.equal(withBlock(written, "x", "new"), written);
  assert.throws(() => withBlock(page, "y", "new"), /has no <!-- y -->/);
});

test("the seed is the usual one unless the environment names another", () => {
  assert.equal(seedOfRun(""), usualSeed);
  assert.equal(seedOfRun("7"), 7);
  for (const text of ["seven", "-1", "1.5", "4294967296"])
    assert.throws(() => seedOfRun(text), /ASKELMAT_SEED/);
});
