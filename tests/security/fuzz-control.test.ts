// What fuzz.test.ts would miss, it would miss in silence: readers with faults put into them must be caught.
import assert from "node:assert/strict";
import test from "node:test";
import * as core from "@askelmat/core";
import { coreWith, type Mutation } from "../core/mutants/harness.js";
import {
  atEveryObject,
  examples,
  naughtyValues,
  textOf,
} from "./support/inputs.js";
import { readAnyway } from "./support/reading.js";

const text = examples.get("worksheet-content-only.askelmat.json")!;

/** A short run of the same checks, over inputs of each sort. */
function inputs(): (string | Uint8Array)[] {
  const bytes = Buffer.from(text);
  const head = { specVersion: "1.0", kind: "worksheet", id: "urn:x" };
  return [
    ...Array.from({ length: 40 }, (_, at) => bytes.subarray(0, at * 7)),
    ...atEveryObject(text, '"__proto__":{"polluted":"yes"}'),
    ...atEveryObject(text, '"constructor":{"prototype":{"polluted":"yes"}}'),
    ...naughtyValues.map((content) => textOf({ ...head, content })),
    ...naughtyValues.map((value) => textOf({ ...head, entries: [value] })),
    ...naughtyValues.map((value) =>
      textOf({ ...head, entries: [{ target: "a", by: "b", value }] }),
    ),
    "{}",
    Uint8Array.from([0xc3, 0x28, 0x7b]),
    // Nothing is left of the stack for a reader that follows this.
    "[".repeat(100_000) + "]".repeat(100_000),
  ];
}

interface Fault extends Mutation {
  readonly name: string;
  readonly seen: RegExp;
  readonly copy: number;
}

const faults: readonly Fault[] = [
  {
    name: "a reader that throws at what is no JSON",
    file: "decode.ts",
    find: `return refuse(cut ? "file-truncated" : "file-not-json");`,
    put: `throw new SyntaxError(cut ? "cut" : "no JSON");`,
    seen: /SyntaxError/,
    copy: 1,
  },
  {
    name: "a reader that merges members into an object, as many helpers do",
    file: "read.ts",
    find: "const { kind } = json;",
    put: `const { kind } = json;
      const merge = (to: any, from: any): void => {
        for (const name of Object.keys(from))
          if (from[name] && typeof from[name] === "object" && to[name]) merge(to[name], from[name]);
          else to[name] = from[name];
      };
      merge({}, json);`,
    seen: /what all objects inherit has changed/,
    copy: 2,
  },
  {
    name: "a reader that assigns members by their names",
    file: "json.ts",
    find: `if (name === "__proto__")`,
    put: `if (name === "never")`,
    seen: /an object inherits/,
    copy: 1,
  },
  {
    name: "a reader that refuses without a code",
    file: "read.ts",
    find: `return { ok: false, problems: [{ path: "", code: "file-foreign" }] };`,
    put: `return { ok: false, problems: [] };`,
    seen: /refused without a word/,
    copy: 1,
  },
  {
    name: "a workshop that takes what it cannot read for somebody's word",
    file: "workshop/gathering.ts",
    find: "added: read,",
    put: "added,",
    seen: /TypeError/,
    copy: 1,
  },
  {
    name: "a workshop that makes targets of half letters",
    file: "workshop/gathering.ts",
    find: "const file = wellFormed(given) as JsonObject;",
    put: "const file = given;",
    seen: /URIError/,
    copy: 1,
  },
];

/** Several faults share a copy of core, as each is seen on inputs and by words of its own. */
const mutants = new Map<number, Promise<ReadonlySet<string>>>();

async function seenBy(copy: number): Promise<ReadonlySet<string>> {
  const mutant = await coreWith(...faults.filter((one) => one.copy === copy));
  const caught = inputs().flatMap((input) => {
    try {
      readAnyway(mutant, input);
      return [];
    } catch (error) {
      return [String(error)];
    }
  });
  return new Set(caught);
}

for (const { name, seen, copy } of faults)
  test(`${name} is caught`, async () => {
    if (!mutants.has(copy)) mutants.set(copy, seenBy(copy));
    const caught = [...(await mutants.get(copy)!)];
    const few = caught.slice(0, 5).join("\n");
    assert.ok(
      caught.some((one) => seen.test(one)),
      `not seen in: ${few}`,
    );
  });

test("without a fault nothing is caught", () => {
  for (const input of inputs()) readAnyway(core, input);
});
