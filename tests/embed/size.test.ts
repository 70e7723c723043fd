import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { budgetProblem } from "./budget.js";

interface Integrity {
  bytes: number;
  gzip: number;
  brotli: number;
  integrity: string;
}
const integrity = JSON.parse(
  readFileSync("dist/integrity.json", "utf8"),
) as Record<string, Integrity>;
const budget = JSON.parse(readFileSync("size-budget.json", "utf8")) as {
  slackPercent: number;
  files: Record<string, number>;
};

test("every self-contained script has a budget, and every budget a script", () => {
  assert.deepEqual(
    Object.keys(integrity)
      .filter((name) => !name.startsWith("elements/"))
      .sort(),
    Object.keys(budget.files).sort(),
  );
});

for (const [name, limit] of Object.entries(budget.files))
  test(`${name} keeps to its size`, () => {
    const { brotli } =
      integrity[name] ?? assert.fail(`${name} is not in dist/`);
    console.log(`  size     ${name}: ${brotli} of ${limit} bytes (brotli)`);
    assert.equal(budgetProblem(brotli, limit, budget.slackPercent), undefined);
  });

test("the budget fails above its limit and when it has become loose", () => {
  assert.equal(budgetProblem(1000, 1000, 5), undefined);
  assert.equal(budgetProblem(950, 1000, 5), undefined);
  assert.match(budgetProblem(1001, 1000, 5) ?? "", /1 bytes over/);
  assert.match(budgetProblem(949, 1000, 5) ?? "", /lower the limit/);
});
