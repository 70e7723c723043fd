// docs/promises.md names the tests that keep each promise: they must be there, and `npm test` must run them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { longSteps, steps } from "../../scripts/test/steps.mjs";
import { assertThere, testsNamedIn } from "./support/named-tests.js";

const text = readFileSync("docs/promises.md", "utf8");
const promises = text.split(/^## /m).slice(1);
const everyDay = (steps() as readonly { readonly name: string }[]).map(
  ({ name }) => name,
);

test("there are nine promises", () => {
  assert.deepEqual(
    promises.map((promise) => promise.slice(0, 2)),
    Array.from({ length: 9 }, (_, index) => `${index + 1}.`),
  );
});

for (const promise of promises) {
  const [title = ""] = promise.split("\n");
  test(`kept by tests of every day: ${title}`, () => {
    const tests = testsNamedIn(promise);
    assert.ok(tests.length >= 3, `${tests.length} tests`);
    for (const one of tests) {
      assertThere(one, title);
      assert.ok(everyDay.includes(one.file.split("/")[0]!), one.file);
    }
  });
}

test("what is run now and then keeps no promise by itself", () => {
  const rare = longSteps() as readonly { readonly name: string }[];
  for (const { name } of rare) assert.ok(!everyDay.includes(name), name);
});
