// docs/accessibility.md promises tests: they must be there.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { assertThere, testsNamedIn } from "./support/named-tests.js";

const text = readFileSync("docs/accessibility.md", "utf8");
interface Row {
  readonly criterion: string;
  readonly act: string;
  readonly proof: string;
}

/** The rows of a component's table. */
function rowsOf(tool: string): Row[] {
  const [, part = ""] = text.split(`### \`<${tool}>\``);
  const table = part.split(/^#/m)[0]!;
  return table
    .split("\n")
    .filter((line) => /^\| \d/.test(line))
    .map((line) => {
      const [, criterion = "", act = "", proof = ""] = line
        .split("|")
        .map((cell) => cell.trim());
      return { criterion, act, proof };
    });
}

for (const tool of ["elo-matrix", "elo-worksheet", "elo-merge", "elo-workbook"])
  test(`each criterion of <${tool}> ends in tests that there are, or says that nobody checked it`, () => {
    const rows = rowsOf(tool);
    assert.ok(rows.length > 15, "the table is not read");
    for (const { criterion, act, proof } of rows) {
      assert.ok(act.length > 3, criterion);
      const tests = testsNamedIn(proof);
      const unchecked = proof.includes("not checked by a person");
      assert.ok(tests.length > 0 || unchecked, `${criterion} ends in nothing`);
      for (const one of tests) assertThere(one, criterion);
    }
  });

test("a statement to copy is there in three languages", () => {
  for (const lang of ["fi", "sv", "en"]) {
    const [, block = ""] = text.split(`<!-- statement: ${lang} -->`);
    assert.match(block, /^\s*> \*\*.{200,}/, lang);
  }
});
