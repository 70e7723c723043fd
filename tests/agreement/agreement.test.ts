import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { kindsOf, readSources } from "../../scripts/gen/schema-files.mjs";
import { agreementRun, testRun } from "./support/agreement.js";
import { breaking, harmless } from "./support/mutators.js";
import { seedOfRun, usualSeed } from "./support/random.js";
import { wordsFor } from "./support/run.js";
import { blockIn, countsOf, numbersIn, tableOf } from "./support/table.js";

const seed = seedOfRun();
const report = await agreementRun(testRun, seed);
const { samples, rows, disagreements, missing } = report;
const mutated = samples.filter(({ from }) => from === "mutated");
const [first] = rows;

console.log(`${countsOf(samples, seed)}\n\n${tableOf(rows)}\n`);

describe("engines with nothing in common give the same verdicts", () => {
  for (const engine of testRun.engines)
    test(`${engine.name} (${engine.language}) on the ${engine.dialect} schemas`, (t) => {
      const why = missing.get(engine);
      if (why !== undefined) {
        t.skip(why);
        return;
      }
      const own = disagreements.filter((one) => one.engine === engine);
      assert.ok(own.length === 0, `seed ${seed}: ${wordsFor(own)}`);
    });
});

test("every case and example is judged as its maker says", () => {
  // The first engine's verdicts are everybody's: disagreements are the tests above.
  const engine = testRun.engines[0]!;
  assert.equal(first?.engine, engine.name);
  const wrong = samples.flatMap((sample, index) =>
    sample.expected === undefined || report.verdicts[index] === sample.expected
      ? []
      : [`${sample.name}: ${String(report.verdicts[index])}`],
  );
  assert.deepEqual(wrong, []);
});

test("at least 2,000 mutated documents, of every kind, at least three in ten right and three in ten wrong", async () => {
  assert.ok(mutated.length >= 2000, String(mutated.length));
  const kinds = kindsOf(await readSources()) as string[];
  assert.deepEqual([...new Set(mutated.map(({ kind }) => kind))], kinds);
  for (const kind of kinds) {
    const verdicts = samples.flatMap((sample, index) =>
      sample.from === "mutated" && sample.kind === kind
        ? [report.verdicts[index]]
        : [],
    );
    for (const verdict of [true, false]) {
      const share =
        verdicts.filter((one) => one === verdict).length / verdicts.length;
      assert.ok(share >= 0.3, `${kind}: ${share} are ${verdict}`);
    }
  }
});

test("every sort of mutation occurs in right and in wrong documents", () => {
  // A mutator that is always or never refused would ask the engines nothing.
  const seen = new Map<string, Set<unknown>>();
  for (const [index, { from, name }] of samples.entries()) {
    if (from !== "mutated") continue;
    const [, how = ""] = /\((.*)\)$/.exec(name) ?? [];
    for (const mutator of how.split(", ").filter((word) => word !== ""))
      seen.set(
        mutator,
        (seen.get(mutator) ?? new Set()).add(report.verdicts[index]),
      );
  }
  assert.deepEqual(
    [...seen.keys()].sort(),
    Object.keys({ ...breaking, ...harmless }).sort(),
  );
  for (const [mutator, verdicts] of seen)
    assert.deepEqual([...verdicts].sort(), [false, true], mutator);
});

test("docs/agreement.md tells of this run", (t) => {
  if (seed !== usualSeed) {
    t.skip(`ASKELMAT_SEED is ${seed}; the page is about ${usualSeed}`);
    return;
  }
  const hint = "Run:  node scripts/agreement.mjs";
  const page = blockIn(readFileSync("docs/agreement.md", "utf8"), "test run");
  assert.ok(page.includes(countsOf(samples, seed)), hint);
  const written = numbersIn(page);
  for (const [engine, numbers] of numbersIn(tableOf(rows)))
    assert.deepEqual(written.get(engine), numbers, `${engine}. ${hint}`);
  assert.equal(written.size, testRun.engines.length, hint);
});
