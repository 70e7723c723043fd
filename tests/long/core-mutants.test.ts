// Faults put into a copy of core, one at a time: a suite that lets one pass
// proves nothing about the core that passes it.
import assert from "node:assert/strict";
import test from "node:test";
import { laws } from "../core/laws.js";
import { coreWith } from "../core/mutants/harness.js";
import { mutants } from "../core/mutants/list.js";

test("a copy without a fault keeps every law", async () => {
  for (const { check } of laws(await coreWith())) check({ share: 0.1 });
});

for (const { name, law, faults } of mutants)
  test(`caught: ${name}`, async () => {
    const core = await coreWith(...faults);
    const found = laws(core).find((one) => one.name === law);
    assert.ok(found, `there is no law "${law}"`);
    assert.throws(
      () => found.check({ atOnce: true }),
      // Code that does not even run would prove nothing.
      (error: Error) => !/ReferenceError|SyntaxError/.test(error.message),
      `this fault keeps the law "${law}"`,
    );
  });
