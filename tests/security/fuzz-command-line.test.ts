// `askelmat validate`: any bytes give a report and an exit code that is in the list.
import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { checkText, readyKnown, wordsFor } from "@askelmat/cli";
import { askelmat } from "../cli/support/program.js";
import { fuzz, SEED } from "./support/fuzzing.js";
import {
  anyBytes,
  atEveryObject,
  bitFlips,
  examples,
  flipped,
  mutated,
  naughtyValues,
  textOf,
} from "./support/inputs.js";
import { assertProblems } from "./support/reading.js";
import { pollution } from "./support/prototypes.js";

const known = await readyKnown([]);
const small = examples.get("worksheet-by-hand.askelmat.json")!;
let tried = 0;

async function checkAnyway(input: string | Uint8Array): Promise<void> {
  tried++;
  const { findings } = await checkText(Buffer.from(input), {
    file: "x",
    known,
  });
  assertProblems(findings);
  for (const finding of findings)
    for (const language of ["fi", "sv", "en"] as const)
      assert.ok(wordsFor(finding, language) !== "", finding.code);
  assert.deepEqual(pollution(), []);
}

test("any bytes give a report, in words", async () => {
  await fuzz(300, anyBytes, checkAnyway);
  await fuzz(40, bitFlips, (flips) =>
    checkAnyway(flipped(Buffer.from(small), flips)),
  );
});

test("real files with faults in their structure give a report, in words", async () => {
  await fuzz(15, mutated, checkAnyway);
  for (const text of atEveryObject(small, '"__proto__":{"polluted":1}'))
    await checkAnyway(text);
});

test("every naughty value gives a report, in words", async () => {
  const head = { specVersion: "1.0", kind: "worksheet", id: "urn:x" };
  for (const value of naughtyValues)
    for (const file of [
      value,
      { ...head, content: value },
      { ...head, entries: [{ target: "a", by: "b", value }] },
      { ...head, kind: value, entries: value },
    ])
      await checkAnyway(textOf(file));
});

test("the whole program, with any bytes and lines on its input, ends with a code that is in its list", async () => {
  const input = fc.array(
    fc.oneof(
      anyBytes,
      mutated.map((text) => Buffer.from(text)),
    ),
    { maxLength: 3 },
  );
  await fuzz(10, input, async (pieces) => {
    tried++;
    const lines = pieces.flatMap((piece) => [piece, Buffer.from("\n")]);
    const stdin = Buffer.concat(lines);
    for (const options of [
      ["--json", "-"],
      ["--ndjson", "-"],
    ]) {
      const ran = await askelmat(["validate", ...options], { stdin });
      assert.ok([0, 1, 2, 3].includes(ran.code!), `${ran.code}`);
      if (options[0] === "--json" && ran.out !== "") JSON.parse(ran.out);
    }
  });
});

test("inputs of the command line were counted", (t) => {
  t.diagnostic(`the command line: ${tried} inputs tried, seed ${SEED}`);
  assert.ok(tried > 300, `${tried}`);
});
