// Docs name tests: `folder/file`: “title”. They must be there.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";

const calls = /\b(?:describe|it|test)\(\s*(["'`])((?:\\.|(?!\1).)*)\1/gs;
/** A law is a test by its name. */
const laws = /\blaw\(\s*(["'`])((?:\\.|(?!\1).)*)\1/gs;

export interface NamedTest {
  readonly file: string;
  readonly title: string;
}

/** The tests that a text names. */
export function testsNamedIn(text: string): NamedTest[] {
  return [...text.matchAll(/`([^`]+)`: “([^”]+)”/g)].map(
    ([, file = "", title = ""]) => ({ file, title }),
  );
}

/** Fails unless the test is there, with … in place of what a template puts into its title. */
export function assertThere({ file, title }: NamedTest, whose: string): void {
  assert.ok(
    titlesIn(file).includes(title),
    `${whose}: tests/${file} has no “${title}”`,
  );
}

function titlesIn(file: string): string[] {
  const path = [`tests/${file}.test.ts`, `tests/${file}.ts`].find(existsSync);
  assert.ok(path, `there is no tests/${file}.test.ts`);
  const source = readFileSync(path, "utf8");
  const found = [...source.matchAll(calls)];
  if (file.includes("/laws/")) found.push(...source.matchAll(laws));
  return found.map(([, , title = ""]) =>
    title.replace(/\$\{[^}]*\}/g, "…").replace(/\\(["'`])/g, "$1"),
  );
}
