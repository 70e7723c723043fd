// Faults put into a copy of the package, one at a time: a suite that lets one pass proves nothing.
import assert from "node:assert/strict";
import test from "node:test";
import { packageWith } from "../core/mutants/harness.js";
import { laws } from "./laws.js";
import { mutants } from "./mutants/list.js";
import type { Exchange } from "./support/types.js";

test("every law has a fault that breaks it", async () => {
  const copy = (await packageWith("exchange", [])) as Exchange;
  const broken = new Set(mutants.map(({ law }) => law));
  for (const { name } of laws(copy)) assert.ok(broken.has(name), name);
});

for (const { name, law, faults } of mutants)
  test(`caught: ${name}`, async () => {
    const copy = (await packageWith("exchange", faults)) as Exchange;
    const found = laws(copy).find((one) => one.name === law);
    assert.ok(found, `there is no law "${law}"`);
    assert.throws(
      () => found.check({ atOnce: true }),
      // Code that does not even run would prove nothing.
      (error: Error) => !/ReferenceError|SyntaxError/.test(error.message),
      `this fault keeps the law "${law}"`,
    );
  });
