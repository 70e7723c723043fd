// docs/accessibility.md promises tests: they must be there.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import test from "node:test";

const text = readFileSync("docs/accessibility.md", "utf8");
const titles = /\b(?:describe|it|test)\(\s*(["'`])((?:\\.|(?!\1).)*)\1/gs;

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

/** The titles of a file's tests, with … in place of what a template puts in. */
function titlesIn(file: string): string[] {
  const path = [`tests/${file}.test.ts`, `tests/${file}.ts`].find(existsSync);
  assert.ok(path, `there is no tests/${file}.test.ts`);
  return [...readFileSync(path, "utf8").matchAll(titles)].map(([, , title]) =>
    title!.replace(/\$\{[^}]*\}/g, "…").replace(/\\(["'`])/g, "$1"),
  );
}

function promised(proof: string): [file: string, title: string][] {
  return [...proof.matchAll(/`([^`]+)`: “([^”]+)”/g)].map(([, file, title]) => [
    file!,
    title!,
  ]);
}

for (const tool of ["elo-matrix", "elo-worksheet", "elo-workbook"])
  test(`each criterion of <${tool}> ends in tests that there are, or says that nobody checked it`, () => {
    const rows = rowsOf(tool);
    assert.ok(rows.length > 15, "the table is not read");
    for (const { criterion, act, proof } of rows) {
      assert.ok(act.length > 3, criterion);
      const tests = promised(proof);
      const unchecked = proof.includes("not checked by a person");
      assert.ok(tests.length > 0 || unchecked, `${criterion} ends in nothing`);
      for (const [file, title] of tests)
        assert.ok(
          titlesIn(file).includes(title),
          `${criterion}: tests/${file} has no “${title}”`,
        );
    }
  });

test("a statement to copy is there in three languages", () => {
  for (const lang of ["fi", "sv", "en"]) {
    const [, block = ""] = text.split(`<!-- statement: ${lang} -->`);
    assert.match(block, /^\s*> \*\*.{200,}/, lang);
  }
});
