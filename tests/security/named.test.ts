// docs/security.md names the tests that prove what it says: they must be there.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { assertThere, testsNamedIn } from "../tools/support/named-tests.js";

test("every test that docs/security.md names is there", () => {
  const named = testsNamedIn(readFileSync("docs/security.md", "utf8"));
  assert.ok(named.length > 15, `${named.length} tests`);
  for (const one of named) assertThere(one, "docs/security.md");
});

test("a test that is not there would be noticed", () => {
  const one = { file: "security/fuzz", title: "no such test" };
  assert.throws(() => assertThere(one, "x"));
});
